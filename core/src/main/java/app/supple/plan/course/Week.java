// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The seven days before a date, and whether they speak against more.
record Week(Course course, Log log, LocalDate before) {

    static final int DAYS = 7;

    private static final double ENOUGH = 0.7;
    private static final double MUCH_MORE = 2;
    private static final double MORE = 1;

    /// What stands against going up; the first in the order of how much it says.
    Optional<Obstacle> obstacle() {
        int planned = planned();
        int done = done();
        if (planned == 0 || done < ENOUGH * planned) {
            return Optional.of(new Obstacle.Completion(done, planned));
        }
        double after = mean(session -> session.pain().after()).orElse(usual()) - usual();
        if (after > MORE) {
            return Optional.of(new Obstacle.SoreAfter(after));
        }
        return soreMornings();
    }

    /// How much more it hurt before sessions than usual, in points.
    double worse() {
        return mean(session -> session.pain().before()).orElse(usual()) - usual();
    }

    private double usual() {
        return log.usual(course, before);
    }

    private Optional<Obstacle> soreMornings() {
        List<LocalDate> sore = days().stream().filter(this::isSore).toList();
        boolean twice = sore.stream().anyMatch(day -> sore.contains(day.plusDays(1)));
        return twice ? Optional.of(new Obstacle.SoreMornings(sore.size())) : Optional.empty();
    }

    private boolean isSore(LocalDate day) {
        return log.on(day).stream()
                .map(session -> session.pain().before())
                .filter(Objects::nonNull)
                .limit(1)
                .anyMatch(pain -> pain >= usual() + MUCH_MORE);
    }

    private int planned() {
        return days().stream().mapToInt(course::planned).sum();
    }

    private int done() {
        return (int) days().stream().mapToLong(this::done).sum();
    }

    private long done(LocalDate day) {
        return log.on(day).stream()
                .filter(session -> session.finished() && session.part() != Part.PRACTICE)
                .map(Done::part)
                .distinct()
                .count();
    }

    private OptionalDouble mean(Function<Done, @Nullable Integer> pain) {
        return days().stream()
                .flatMap(day -> log.on(day).stream())
                .map(pain)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }

    private List<LocalDate> days() {
        return before.minusDays(DAYS).datesUntil(before).toList();
    }
}
