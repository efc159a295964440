// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Dates and times as pages write them.
public final class Says {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Says() {}

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }

    /// `Sunday 22 November`
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// As [#day], with the year if it is another one.
    public static String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? day(date) : DAY_AND_YEAR.format(date);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `Su`
    public static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 2);
    }
}
