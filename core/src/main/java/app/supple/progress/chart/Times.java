// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.chart.Chart.Time;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands along the bottom of a chart.
///
/// @param since the oldest day of which anything is known
record Times(Weeks weeks, LocalDate since, LocalDate today) {

    static final int WEEKS = 12;
    static final int A_YEAR = 366;

    /// A week is missing where two check-ins are further apart.
    private static final int WEEKLY_GAP = 10;

    private static final int MONTHLY_GAP = 45;
    private static final int MOST_LABELS = 6;

    Time of(Span span) {
        return switch (span) {
            case WEEK -> week();
            case TWELVE_WEEKS -> twelveWeeks();
            case ALL -> isLong() ? years() : months();
        };
    }

    /// Whether all of it is more than points of single weeks can show.
    boolean isLong() {
        return ChronoUnit.DAYS.between(since, today) > A_YEAR;
    }

    private Time week() {
        LocalDate first = today.minusDays(Weeks.DAYS - 1L);
        List<Tick> ticks = first.datesUntil(today.plusDays(1))
                .map(date -> new Tick(date, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK)))
                .toList();
        return new Time(first, today, ticks, 1);
    }

    private Time twelveWeeks() {
        int last = Math.max(WEEKS, weeks.passed(today));
        List<Tick> ticks = new ArrayList<>();
        for (int week = last - WEEKS; week < last - 2; week += 2) {
            ticks.add(new Tick(weeks.after(week), week == 0 ? "start" : String.valueOf(week)));
        }
        ticks.add(new Tick(weeks.after(last), "week " + last));
        return new Time(weeks.after(last - WEEKS), weeks.after(last), ticks, WEEKLY_GAP);
    }

    /// Up to a year, with the names of months.
    private Time months() {
        LocalDate last = weeks.after(WEEKS).isAfter(today) ? weeks.after(WEEKS) : today;
        long months = ChronoUnit.MONTHS.between(since, last) + 1;
        int step = Math.toIntExact(months / MOST_LABELS + 1);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate month = next(since); !month.isAfter(last); month = month.plusMonths(step)) {
            ticks.add(new Tick(month, name(month.getMonth())));
        }
        return new Time(since, last, ticks, WEEKLY_GAP);
    }

    private Time years() {
        int step = Math.toIntExact(ChronoUnit.YEARS.between(since, today) / MOST_LABELS + 1);
        List<Tick> ticks = new ArrayList<>();
        LocalDate year = since.withDayOfYear(1).plusYears(1);
        for (; !year.isAfter(today); year = year.plusYears(step)) {
            ticks.add(new Tick(year, String.valueOf(year.getYear())));
        }
        return new Time(since, today, ticks, MONTHLY_GAP);
    }

    private static LocalDate next(LocalDate date) {
        return date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
