// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.presence;

import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Somebody came back to the computer.
///
/// @param at when they touched it again
/// @param absence for how long they had not, [Presence#AWAY] at least
public record Return(Instant at, Duration absence) {

    /// As which device it is noted.
    public static final Device AWAY = new Device("away");

    /// Who was gone for longer than this (excluded) was not taking a break: they slept, or worked elsewhere. What they
    /// did there nobody knows.
    public static final Duration LONGEST_BREAK = Duration.ofHours(4);

    /// It counts as a movement: nobody goes away from a chair without getting up. Empty for what was no break.
    public Optional<Event.Moved> moved() {
        boolean isBreak = absence.compareTo(LONGEST_BREAK) <= 0;
        return isBreak ? Optional.of(new Event.Moved(at, AWAY)) : Optional.empty();
    }
}
