// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeways;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One reminder and where it stands. Put off, it stays the same one.
///
/// @param call how often it comes, this time included: 1 until it is put off
public record Nudge(Occurrence occurrence, Leeway leeway, int call, State state) {

    public static Nudge planned(Occurrence occurrence, Leeway leeway) {
        return new Nudge(occurrence, leeway, 1, new State.Planned());
    }

    /// One nudge a slot, in the same order.
    public static List<Nudge> planned(List<PlannedSlot> slots, Leeways leeways) {
        return slots.stream()
                .map(slot -> planned(slot.occurrence(), leeways.of(slot, slots)))
                .toList();
    }

    /// When somebody has to see to it next, to send it or to end it; empty once it is over.
    public Optional<Instant> next() {
        return switch (state) {
            case State.Planned _, State.Due _, State.Snoozed _, State.Waiting _ -> Optional.of(leeway.due());
            case State.Sent _, State.Shown _, State.Opened _ -> Optional.of(leeway.until());
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> Optional.empty();
        };
    }

    Nudge in(State other) {
        return new Nudge(occurrence, leeway, call, other);
    }

    Nudge waiting(Instant at, Leeway later) {
        return new Nudge(occurrence, later, call, new State.Waiting(at, later.due()));
    }

    Nudge putOff(Instant at, Leeway later) {
        return new Nudge(occurrence, later, call + 1, new State.Snoozed(at, later.due()));
    }
}
