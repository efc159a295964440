// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// When one day ends and the next begins for a person. A session at half past midnight closes the
/// day before it; with 04:00 as the start it is written there.
public record DayStart(LocalTime at) {

    public static final DayStart USUAL = new DayStart(LocalTime.of(4, 0));

    /// The start of day that goes with a rhythm. It lies in the night, so that no waking day is cut in two: at 04:00,
    /// or
    /// at midnight for who rises before that, or in the middle of the night for who sleeps by day.
    public static DayStart of(Rhythm rhythm) {
        if (rhythm.isNight(USUAL.at)) {
            return USUAL;
        }
        return new DayStart(rhythm.isNight(LocalTime.MIDNIGHT) ? LocalTime.MIDNIGHT : rhythm.middleOfNight());
    }

    /// The person's date at a moment: the calendar date, or the one before while it is earlier than [#at].
    public LocalDate dateOf(Instant moment, ZoneId zone) {
        return dateOf(LocalDateTime.ofInstant(moment, zone));
    }

    /// As [#dateOf(Instant, ZoneId)], for what the clock on the wall shows.
    public LocalDate dateOf(LocalDateTime local) {
        return local.toLocalTime().isBefore(at) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
