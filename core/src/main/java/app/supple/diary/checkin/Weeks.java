// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Weeks counted from the day on which a person began, as in a trial: week 0 is the start, week 1 ends 7 days later.
///
/// @param start the day of the start check-in, or else of the first thing that was done
public record Weeks(LocalDate start) {

    public static final int DAYS = 7;

    /// The number of the week whose end lies nearest to a date; below 0 never.
    public int nearest(LocalDate date) {
        return Math.max(0, Math.toIntExact(Math.floorDiv(days(date) + DAYS / 2, DAYS)));
    }

    /// Whole weeks that have passed.
    public int passed(LocalDate date) {
        return Math.max(0, Math.toIntExact(Math.floorDiv(days(date), DAYS)));
    }

    /// The day on which so many weeks have passed.
    public LocalDate after(int weeks) {
        return start.plusDays((long) weeks * DAYS);
    }

    private long days(LocalDate date) {
        return ChronoUnit.DAYS.between(start, date);
    }
}
