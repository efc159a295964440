// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person did since a course began, by day, oldest first.
///
/// @param usualPain from 0 to 10 as the person said once, or as their first two weeks tell if these days are not among
///     the days any more; or null
public record Log(Map<LocalDate, List<Done>> days, @Nullable Double usualPain) {

    /// So long the pain before sessions tells what is usual, for who never said it.
    private static final int LEARNING_DAYS = 14;

    public Log {
        days = Map.copyOf(days);
    }

    public static Log of(Collection<Done> all, @Nullable Integer usualPain) {
        return withUsual(all, usualPain == null ? null : usualPain.doubleValue());
    }

    static Log withUsual(Collection<Done> all, @Nullable Double usualPain) {
        return new Log(all.stream().collect(Collectors.groupingBy(Done::date)), usualPain);
    }

    List<Done> on(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }

    /// The pain of a usual day, as far as it was known on the morning of a date: later days never change it.
    double usual(Course course, LocalDate date) {
        return usualPain != null ? usualPain : learnt(course.start(), date);
    }

    private double learnt(LocalDate start, LocalDate date) {
        LocalDate end = start.plusDays(LEARNING_DAYS);
        LocalDate until = date.isBefore(end) ? date : end;
        if (!until.isAfter(start)) {
            return 0;
        }
        return start.datesUntil(until)
                .flatMap(day -> on(day).stream())
                .map(done -> done.pain().before())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
    }
}
