// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.look.Hurting;
import app.supple.library.StretchId;
import app.supple.person.Person;
import app.supple.plan.PlannedDay;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Plans;
import app.supple.programme.Part;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets what hurt beside how it was planned then, and how it is now.
record Pains(Plans plans, Person person, Instant now) {

    /// @param hurts oldest first
    List<PainReport> of(List<Hurting> hurts, List<Exercise> exercises) {
        Map<StretchId, Hurting> last = new LinkedHashMap<>();
        hurts.forEach(hurt -> last.put(hurt.movement(), hurt));
        return last.values().stream()
                .sorted(Comparator.comparing(Hurting::date).reversed())
                .map(hurt -> new PainReport(hurt, times(hurt, hurts), then(hurt), now(hurt, exercises)))
                .toList();
    }

    private static int times(Hurting hurt, List<Hurting> hurts) {
        return (int) hurts.stream()
                .filter(other -> other.movement().equals(hurt.movement()))
                .count();
    }

    private @Nullable PlannedStretch then(Hurting hurt) {
        return plans.days(person, hurt.date(), 1, now).stream()
                .flatMap(day -> stretches(day.sessions(), hurt.part()))
                .filter(planned -> planned.stretch().id().equals(hurt.movement()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<PlannedStretch> stretches(PlannedDay day, Part part) {
        return switch (part) {
            case MORNING -> day.morning().stretches().stream();
            case EVENING -> day.evening().stretches().stream();
            case PRACTICE -> Stream.of();
        };
    }

    /// At the same part of the day if it is still done then.
    private static @Nullable PlannedStretch now(Hurting hurt, List<Exercise> exercises) {
        return exercises.stream()
                .filter(exercise -> exercise.main().stretch().id().equals(hurt.movement()))
                .map(exercise -> hurt.part() == Part.MORNING && exercise.morning() != null
                        ? exercise.morning()
                        : exercise.main())
                .findFirst()
                .orElse(null);
    }
}
