// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings what is kept in line with a new plan: adds, moves, withdraws. What has called already stays as it is.
final class Replan {

    private final Instant now;
    private final Signal.Planned plan;
    private final Map<Occurrence, Nudge> wanted;

    Replan(Instant now, Signal.Planned plan) {
        this.now = now;
        this.plan = plan;
        this.wanted = plan.nudges().stream().collect(Collectors.toMap(Nudge::occurrence, Function.identity()));
    }

    List<Effect> effects(List<Kept> days) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.Add(plan.nudges()));
        days.forEach(kept -> effects.addAll(effects(kept)));
        return effects;
    }

    private List<Effect> effects(Kept kept) {
        Nudge nudge = wanted.get(kept.nudge().occurrence());
        if (nudge != null) {
            return Keeping.quietly(kept, new Event.Replanned(now, nudge.leeway()));
        }
        boolean toCome = kept.nudge().state() instanceof State.Planned
                && kept.nudge().leeway().due().isAfter(now);
        return toCome ? Keeping.quietly(kept, new Event.Hushed(now, new Hush.Withdrawn())) : List.of();
    }
}
