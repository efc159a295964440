// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.plan.course.Done.Felt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the pain of a day takes back at once, movement by movement: the rest of the day and the next know of it.
final class Reaction {

    /// So many days a movement is left out that hurt even in its easier form.
    private static final int REST_DAYS = 7;

    private final Course course;
    private final Log log;
    private final Standing before;
    private final Map<StretchId, Level> levels;
    private final List<Change> changes;
    private final Set<StretchId> lowered = new HashSet<>();
    private Standing.Memory memory;

    private Reaction(Course course, Log log, Standing before) {
        this.course = course;
        this.log = log;
        this.before = before;
        this.levels = new LinkedHashMap<>(before.levels());
        this.changes = new ArrayList<>(before.changes());
        this.memory = before.memory();
    }

    static Standing to(Course course, Log log, Standing before) {
        var reaction = new Reaction(course, log, before);
        log.on(before.date()).forEach(reaction::take);
        return new Standing(before.date(), before.position(), reaction.levels, reaction.memory, reaction.changes);
    }

    private void take(Done done) {
        if (done.finished() || !done.movements().isEmpty()) {
            memory = memory.done(before.date());
        }
        course.programme().order().stream()
                .filter(done.movements()::containsKey)
                .forEach(movement -> take(movement, done.movements().getOrDefault(movement, Felt.FINE)));
    }

    private void take(StretchId movement, Felt felt) {
        Light light = Light.of(felt, log.usual(course, before.date()));
        if (light == Light.GREEN) {
            return;
        }
        var hurt = new Hurt(before.date(), felt.worst());
        memory = memory.hurt(movement, hurt);
        Level level = levels.get(movement);
        // Twice red on one day is one step.
        if (light == Light.RED && level != null && !level.rests() && lowered.add(movement)) {
            stepBack(movement, level, hurt);
        }
    }

    private void stepBack(StretchId movement, Level level, Hurt hurt) {
        Ladder ladder = course.ladder(movement);
        int rung = ladder.down(level.rung());
        if (rung >= 0) {
            levels.put(movement, level.on(rung, before.date()));
            changes.add(new Change.StepsBack(
                    movement, ladder.rungs().get(level.rung()), ladder.rungs().get(rung), hurt));
        } else if (level.form() != FormKind.EASIER) {
            levels.put(movement, level.in(FormKind.EASIER, before.date()));
            changes.add(new Change.Eases(movement, hurt));
        } else {
            var until = before.date().plusDays(REST_DAYS + 1);
            levels.put(movement, level.restingUntil(until, before.date()));
            changes.add(new Change.Rests(movement, until, hurt));
        }
    }
}
