// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

/// When one day ends and the next begins for a person. A session at half past midnight closes the
/// day before it; with 04:00 as the start it is written there.
public record DayStart(LocalTime at) {

    public static final DayStart USUAL = new DayStart(LocalTime.of(4, 0));

    /// The start of day that goes with a week. It lies in the night, so that no waking day is cut in two: at 04:00,
    /// or at midnight for who rises before that, or in the middle of a night for who sleeps by day. If no time is
    /// night on all days, the one that is on most; of several the first.
    public static DayStart of(Rhythms rhythms) {
        Stream<LocalTime> middles =
                Arrays.stream(DayOfWeek.values()).map(day -> rhythms.on(day).middleOfNight());
        return Stream.concat(Stream.of(USUAL.at, LocalTime.MIDNIGHT), middles)
                .reduce((best, other) -> nights(rhythms, other) > nights(rhythms, best) ? other : best)
                .map(DayStart::new)
                .orElse(USUAL);
    }

    /// Of a week whose days are alike.
    public static DayStart of(Rhythm rhythm) {
        return of(Rhythms.alike(rhythm));
    }

    private static long nights(Rhythms rhythms, LocalTime time) {
        return rhythms.days().values().stream()
                .filter(rhythm -> rhythm.isNight(time))
                .count();
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
