// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Library;
import app.supple.library.StretchId;
import app.supple.programme.Phase;
import app.supple.programme.Programme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A programme that one person follows from a day on.
///
/// @param ladders of every movement of the programme, in its order
public record Course(Programme programme, Map<StretchId, Ladder> ladders, LocalDate start, Tempo tempo, Bends bends) {

    private static final int SESSIONS_A_DAY = 2;

    public static Course of(Library library, Programme programme, LocalDate start, Tempo tempo) {
        Map<StretchId, Ladder> ladders = new LinkedHashMap<>();
        programme.order().forEach(id -> ladders.put(id, Ladder.of(programme, library.get(id))));
        return new Course(programme, ladders, start, tempo, Bends.NONE);
    }

    public Course bentBy(Bends newBends) {
        return new Course(programme, ladders, start, tempo, newBends);
    }

    /// How it begins: every movement but strength, at its first rung.
    Standing first() {
        Map<StretchId, Level> levels = new LinkedHashMap<>();
        stretches().forEach(id -> levels.put(id, Level.at(lowest(id), start)));
        var memory = new Standing.Memory(start.minusDays(1), null, Map.of());
        var position = Position.begin(0, phase(0).days());
        return new Standing(start, position, levels, memory, List.of(new Change.Begins(0)));
    }

    Phase phase(int number) {
        return programme.phase(number);
    }

    Ladder ladder(StretchId movement) {
        return Objects.requireNonNull(ladders.get(movement));
    }

    /// The rung that a phase leads to, for this person; -1 if it does without the movement.
    int target(StretchId movement, int phase) {
        int target = ladder(movement).target(phase);
        return target < 0 ? target : Math.max(target, lowest(movement));
    }

    /// Where this person starts.
    int lowest(StretchId movement) {
        return ladder(movement).holding(tempo.firstHold());
    }

    /// How many sessions a day had in store.
    int planned(LocalDate date) {
        return date.isBefore(start) || bends.isAway(date) ? 0 : SESSIONS_A_DAY - bends.skippedOn(date);
    }

    List<StretchId> stretches() {
        return programme.order().stream()
                .filter(id -> !programme.isStrength(id))
                .toList();
    }
}
