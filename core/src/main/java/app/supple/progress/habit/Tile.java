// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.diary.look.DaySum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One day of a year.
public record Tile(LocalDate date, Kind kind) {

    public enum Kind {
        /// Nothing was done, and nobody minds.
        REST,
        PAUSE,
        /// Breaks or single stretches, but neither session.
        BREAKS,
        MORNING,
        EVENING,
        BOTH,
        /// It has not come yet.
        FUTURE
    }

    /// One for each day from `first` to `last`, both included.
    public static List<Tile> of(Habit habit, Map<LocalDate, Integer> breaks, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(date -> new Tile(date, kind(habit, date, breaks.getOrDefault(date, 0))))
                .toList();
    }

    private static Kind kind(Habit habit, LocalDate date, int breaks) {
        if (date.isAfter(habit.today())) {
            return Kind.FUTURE;
        }
        DaySum day = habit.done().get(date);
        Kind sessions = sessions(day);
        if (sessions != Kind.REST) {
            return sessions;
        }
        if (breaks > 0 || (day != null && day.others() > 0)) {
            return Kind.BREAKS;
        }
        return habit.isPaused(date) ? Kind.PAUSE : Kind.REST;
    }

    private static Kind sessions(@Nullable DaySum day) {
        if (day == null || !(day.morning() || day.evening())) {
            return Kind.REST;
        }
        if (day.morning() && day.evening()) {
            return Kind.BOTH;
        }
        return day.morning() ? Kind.MORNING : Kind.EVENING;
    }
}
