// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.progress.chart.Chart.Point;
import app.supple.server.web.site.Says;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as tables write them: short, with the year.
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int A_WEEK = 7;

    private DateWords() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// Where the year is plain.
    static String ofYear(LocalDate date) {
        return OF_YEAR.format(date);
    }

    /// A month, if the point speaks for one.
    static String of(Point point) {
        return point.days() > A_WEEK ? Says.month(YearMonth.from(point.date())) : day(point.date());
    }
}
