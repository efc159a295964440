// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import app.supple.reminder.delay.Pause.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// For how long a person wants to hear nothing. It becomes a [Pause] at the moment in which it is said.
public sealed interface PauseWish {

    /// Two years. In moments that is at most [Pause#LONGEST], however the clocks change meanwhile.
    int MOST_DAYS = 730;

    /// Asked for again, the hour begins again.
    record Hour() implements PauseWish {}

    record UntilMorning() implements PauseWish {}

    /// Whole days, both ends included. Asked for again, it is the same pause.
    ///
    /// @param cause holiday or illness
    record Over(LocalDate first, LocalDate last, Cause cause) implements PauseWish {

        public Over {
            if (cause != Cause.HOLIDAY && cause != Cause.ILLNESS) {
                throw new IllegalArgumentException("because: days are for holiday or illness, not " + cause);
            }
        }
    }

    /// Why a wish cannot be granted.
    enum Refusal {
        /// The last day lies before the first.
        BACKWARDS,
        /// The last day is over.
        PAST,
        /// It lasts longer than [#MOST_DAYS], or ends later than so many days from now.
        TOO_LONG
    }

    /// Why it cannot be; empty if it can.
    ///
    /// @param today the date of the person
    default Optional<Refusal> refusal(LocalDate today) {
        return switch (this) {
            case Hour(), UntilMorning() -> Optional.empty();
            case Over(var first, var last, var _) -> refusal(first, last, today);
        };
    }

    /// The pause that it is now. Only for what is not refused.
    default Pause at(Instant now, Pause.Days days) {
        return switch (this) {
            case Hour() -> Pause.hour(now);
            case UntilMorning() -> days.untilMorning(now);
            case Over(var first, var last, var cause) -> days.over(first, last, cause);
        };
    }

    private static Optional<Refusal> refusal(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return Optional.of(Refusal.BACKWARDS);
        }
        if (last.isBefore(today)) {
            return Optional.of(Refusal.PAST);
        }
        return last.isAfter(latest(first, today)) ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }

    /// The latest last day that is possible.
    private static LocalDate latest(LocalDate first, LocalDate today) {
        LocalDate begin = first.isBefore(today) ? first : today;
        return begin.plusDays(MOST_DAYS - 1L);
    }
}
