// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.reminder.Timetable.Had;
import app.supple.reminder.Timetable.Line;
import app.supple.reminder.rhythm.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The seven timetables of a cadence. As every week is alike, the nudges of all weeks can be counted without planning
/// them: so the movements take turns over nights and free days too.
final class Timetables {

    /// A Monday; turns are counted from here.
    private static final LocalDate BEGINNING = LocalDate.of(1970, 1, 5);

    private final Map<DayOfWeek, List<Line>> days = new EnumMap<>(DayOfWeek.class);

    Timetables(Cadence cadence) {
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, Timetable.of(cadence, cadence.week().on(day), Had.NOTHING));
        }
    }

    List<Line> on(LocalDate date) {
        return days.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /// How many nudges there were before a date.
    long turn(LocalDate date) {
        long weeks = Math.floorDiv(BEGINNING.until(date, ChronoUnit.DAYS), 7);
        return weeks * nudgesBefore(DayOfWeek.values().length)
                + nudgesBefore(date.getDayOfWeek().getValue() - 1);
    }

    private long nudgesBefore(int day) {
        return days.values().stream()
                .limit(day)
                .flatMap(List::stream)
                .filter(Line::isNudge)
                .count();
    }
}
