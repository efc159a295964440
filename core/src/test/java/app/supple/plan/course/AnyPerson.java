// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.StretchId;
import app.supple.plan.course.Bends.Span;
import app.supple.plan.course.Done.Around;
import app.supple.plan.course.Done.Felt;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Somebody drawn from a seed, who is diligent or not, sore or not, gone for a while or not.
final class AnyPerson {

    private static final int LONGEST = 100;

    private final String name;
    private final Random random;
    private final Course course;
    private final double diligence;
    private final double soreness;
    private final @Nullable Integer usualPain;
    private final List<Done> done = new ArrayList<>();

    private AnyPerson(long seed, int number) {
        name = "seed " + seed + ", person " + number;
        random = new Random(seed * 1_000_003L + number);
        Tempo tempo = random.nextInt(4) == 0 ? Tempo.SLOW : Tempo.USUAL;
        diligence = 0.3 + 0.7 * random.nextDouble();
        soreness = random.nextDouble() * random.nextDouble();
        usualPain = random.nextBoolean() ? random.nextInt(7) : null;
        course = Course.of(TrialDose.library(), TrialDose.programme(), TrialDose.START, tempo)
                .bentBy(bends());
        live();
    }

    static AnyPerson of(long seed, int number) {
        return new AnyPerson(seed, number);
    }

    Course course() {
        return course;
    }

    List<CourseDay> days(int days) {
        return replayUntil(LONGEST).days().limit(days).toList();
    }

    /// As it was known on the evening of a day.
    Replay replayUntil(int day) {
        LocalDate last = Diaries.day(day);
        return new Replay(
                course,
                Log.of(
                        done.stream()
                                .filter(session -> !session.date().isAfter(last))
                                .toList(),
                        usualPain));
    }

    /// What was red on a day, by its number alone, for who said what is usual.
    List<StretchId> redOn(int day) {
        if (usualPain == null) {
            return List.of();
        }
        return done.stream()
                .filter(session -> session.date().equals(Diaries.day(day)))
                .flatMap(session -> session.movements().entrySet().stream())
                .filter(entry -> {
                    Integer worst = entry.getValue().worst();
                    return worst != null && worst > 6;
                })
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /// The number of a day, counted from 0.
    int day(CourseDay day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(course.start(), day.date()));
    }

    private Bends bends() {
        if (random.nextInt(3) > 0) {
            return Bends.NONE;
        }
        int first = random.nextInt(60);
        return new Bends(
                List.of(new Span(Diaries.day(first), Diaries.day(first + random.nextInt(14)))), List.of(), Map.of());
    }

    private void live() {
        int gone = random.nextInt(120);
        int back = gone + random.nextInt(20);
        for (int day = 0; day < LONGEST; day++) {
            if ((day < gone || day >= back) && !course.bends().isAway(Diaries.day(day))) {
                session(day, Part.MORNING);
                session(day, Part.EVENING);
            }
        }
    }

    private void session(int day, Part part) {
        if (random.nextDouble() < diligence) {
            done.add(new Done(Diaries.day(day), part, random.nextInt(8) > 0, new Around(pain(), pain()), movements()));
        }
    }

    private Map<StretchId, Felt> movements() {
        Map<StretchId, Felt> felt = new HashMap<>();
        course.programme().order().forEach(movement -> {
            if (random.nextDouble() < soreness * 0.1) {
                felt.put(movement, new Felt(random.nextInt(11), random.nextBoolean()));
            }
        });
        return felt;
    }

    private @Nullable Integer pain() {
        int most = 1 + (int) (soreness * 10);
        return random.nextBoolean() ? null : random.nextInt(most);
    }

    @Override
    public String toString() {
        return name;
    }
}
