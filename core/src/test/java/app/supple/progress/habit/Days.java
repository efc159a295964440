// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.diary.look.DaySum;
import app.supple.plan.course.Bends;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Days written as letters: morning, evening, both, single stretches only, or nothing.
final class Days {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private Days() {}

    /// Seen on the day after the last letter, of which nothing is known yet.
    static Habit habit(String letters) {
        return habit(letters, Bends.NONE);
    }

    static Habit habit(String letters, Bends bends) {
        return new Habit(done(letters), bends, FIRST, FIRST.plusDays(letters.length()));
    }

    static Map<LocalDate, DaySum> done(String letters) {
        return days(letters).stream().collect(Collectors.toMap(DaySum::date, Function.identity()));
    }

    private static List<DaySum> days(String letters) {
        return IntStream.range(0, letters.length())
                .filter(day -> letters.charAt(day) != '.')
                .mapToObj(day -> day(FIRST.plusDays(day), letters.charAt(day)))
                .toList();
    }

    private static DaySum day(LocalDate date, char letter) {
        return new DaySum(
                date,
                letter == 'M' || letter == 'B',
                letter == 'E' || letter == 'B',
                letter == 'S' ? 1 : 0,
                Duration.ofMinutes(10));
    }
}
