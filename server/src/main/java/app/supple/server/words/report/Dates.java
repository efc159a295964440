// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as they stand in a report: always with their year, because a page outlives it.
final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /// `2 Mar 2026`
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /// `2 March 2026`
    static String full(LocalDate date) {
        return LONG.format(date);
    }
}
