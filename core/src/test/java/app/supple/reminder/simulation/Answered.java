// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Remembers what people and devices were told to be kept, and looks whether it is.
final class Answered {

    private static final int DAYS = 4;

    private final Set<Occurrence> done = new HashSet<>();
    private final Map<Occurrence, Integer> sent = new HashMap<>();

    /// What an answer can touch, as it is now.
    List<Nudge> touched(Signal signal, Rows store) {
        return switch (signal) {
            case Signal.Answered(var occurrence, var _) ->
                store.find(occurrence).map(Kept::nudge).stream().toList();
            case Signal.Moved(var person, var event) -> {
                LocalDate day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
                yield store.between(person, day.minusDays(DAYS), day.plusDays(DAYS)).stream()
                        .map(Kept::nudge)
                        .toList();
            }
            default -> List.of();
        };
    }

    void kept(Signal signal) {
        if (signal instanceof Signal.Answered(var occurrence, Event.Done _)) {
            done.add(occurrence);
        }
    }

    /// @param anew whether it is weighed anew what is to come: there was a new plan since it was said first
    void again(Signal signal, List<Nudge> before, Rows store, boolean anew) {
        for (Nudge nudge : before) {
            Optional<Nudge> after = store.find(nudge.occurrence()).map(Kept::nudge);
            boolean isNew = anew && wasToCome(signal, nudge);
            Law.I7.holds(isNew || after.equals(Optional.of(nudge)), signal, ": ", nudge, " became ", after);
        }
    }

    /// @param store in which it stands as sent, unless somebody else was faster
    void handed(Occurrence one, Rows store) {
        store.find(one)
                .map(Kept::nudge)
                .filter(nudge -> nudge.state().isOnScreens() && !(nudge.state() instanceof State.Due))
                .ifPresent(nudge -> sent.put(one, nudge.call()));
    }

    void areThere(Rows store) {
        sent.forEach((one, call) -> {
            Optional<Nudge> nudge = store.find(one).map(Kept::nudge);
            boolean isThere = nudge.filter(now -> isSent(now, call)).isPresent();
            Law.I6.holds(isThere, one, "was sent, and is", nudge);
        });
        for (Occurrence one : done) {
            Optional<State> state = store.find(one).map(kept -> kept.nudge().state());
            Law.I6.holds(state.filter(State.Done.class::isInstance).isPresent(), one, " was done, and is ", state);
        }
    }

    private static boolean wasToCome(Signal signal, Nudge nudge) {
        return signal instanceof Signal.Moved(var _, var event)
                && nudge.leeway().due().isAfter(event.at());
    }

    private static boolean isSent(Nudge nudge, int call) {
        boolean waits = nudge.state() instanceof State.Planned || nudge.state() instanceof State.Due;
        return nudge.call() > call || (nudge.call() == call && !waits);
    }
}
