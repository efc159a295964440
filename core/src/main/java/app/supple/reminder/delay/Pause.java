// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import app.supple.person.DayStart;
import app.supple.person.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// A time in which nothing is sent, from `from` (included) until `until` (excluded). Two moments and no countdown:
/// sleep,
/// restart and journey leave it as it is.
public record Pause(Instant from, Instant until, Cause cause) {

    /// About two years, for who forgets to come back.
    public static final Duration LONGEST = Duration.ofDays(731);

    public enum Cause {
        HOUR,
        UNTIL_MORNING,
        HOLIDAY,
        ILLNESS
    }

    public Pause {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "until: a pause ends after it begins, not from " + from + " to " + until + "; choose a later end");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("until: a pause lasts two years at most, not until " + until
                    + "; choose an earlier end, or switch reminders off");
        }
    }

    public static Pause hour(Instant now) {
        return new Pause(now, now.plus(Duration.ofHours(1)), Cause.HOUR);
    }

    public boolean covers(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /// The days of a person, by the clock on their wall.
    public record Days(WallClock clock, DayStart dayStart) {

        /// Until the person's next day begins: who stays up past midnight has not yet come to tomorrow.
        public Pause untilMorning(Instant now) {
            LocalDate today = dayStart.dateOf(clock.read(now));
            return new Pause(now, begin(today.plusDays(1)), Cause.UNTIL_MORNING);
        }

        /// Whole days, both ends included.
        public Pause over(LocalDate first, LocalDate last, Cause cause) {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "last: the last day of a pause is " + first + " or later, not " + last);
            }
            return new Pause(begin(first), begin(last.plusDays(1)), cause);
        }

        private Instant begin(LocalDate day) {
            return clock.at(day.atTime(dayStart.at())).toInstant();
        }
    }
}
