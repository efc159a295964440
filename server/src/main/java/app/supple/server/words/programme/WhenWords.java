// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A day, as somebody speaks of it on another.
final class WhenWords {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final int DAYS_A_WEEK = 7;

    private WhenWords() {}

    /// `"today"`, `"yesterday"`, `"on Tuesday"` within a week, and `"on 3 March"` before that.
    static String past(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago < 2) {
            return ago == 0 ? "today" : "yesterday";
        }
        return "on " + (ago < DAYS_A_WEEK ? WEEKDAY : DATE).format(day);
    }

    /// `"4 March"`
    static String date(LocalDate day) {
        return DATE.format(day);
    }
}
