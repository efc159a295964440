// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.diary.entry.Practice;
import app.supple.programme.RoutineName;
import app.supple.server.web.page.part.Day;
import app.supple.server.web.page.part.Day.When;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Days as tiles: upper half morning, lower half evening.
///
/// @param practices what was done on all of them
/// @param chosen the day that the page shows
public record DayTiles(List<Practice> practices, LocalDate today, LocalDate chosen) {

    /// One tile for each day from `first` to `last`, both included.
    public List<Day> from(LocalDate first, LocalDate last, Function<LocalDate, String> label) {
        return first.datesUntil(last.plusDays(1))
                .map(date -> tile(date, label.apply(date)))
                .toList();
    }

    private Day tile(LocalDate date, String label) {
        boolean morning = has(date, RoutineName.MORNING);
        boolean evening = has(date, RoutineName.EVENING);
        When when = when(date);
        return new Day(
                label,
                Says.day(date, today) + ": " + words(morning, evening, when),
                when == When.FUTURE ? "" : "/diary/" + date,
                morning,
                evening,
                when,
                date.equals(chosen));
    }

    private boolean has(LocalDate date, RoutineName routine) {
        return practices.stream()
                .map(Practice::occasion)
                .anyMatch(occasion ->
                        occasion.date().equals(date) && occasion.routine().equals(routine));
    }

    private When when(LocalDate date) {
        if (date.equals(today)) {
            return When.TODAY;
        }
        return date.isBefore(today) ? When.PAST : When.FUTURE;
    }

    private static String words(boolean morning, boolean evening, When when) {
        if (morning && evening) {
            return "morning and evening";
        }
        if (morning || evening) {
            return morning ? "morning" : "evening";
        }
        return when == When.FUTURE ? "to come" : "rest";
    }
}
