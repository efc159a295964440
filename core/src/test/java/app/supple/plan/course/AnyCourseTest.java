// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.plan.course.CourseDay.Line;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for everybody, whatever they do and feel: 10,000 people over twelve weeks, a hundred to a seed.
class AnyCourseTest {

    private static final int PEOPLE = 100;
    private static final int DAYS = 84;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_goes_up_by_more_than_a_step_and_what_was_red_is_less(long seed) {
        for (int person = 0; person < PEOPLE; person++) {
            AnyPerson any = AnyPerson.of(seed, person);
            List<CourseDay> days = any.days(DAYS);
            for (int i = 1; i < DAYS; i++) {
                check(any, days.get(i - 1), days.get(i));
                checkRed(any, days.get(i - 1), days.get(i));
            }
        }
    }

    private static void check(AnyPerson any, CourseDay before, CourseDay day) {
        Map<StretchId, Dose> then = doses(before);
        doses(day).forEach((movement, dose) -> {
            assertThat(dose.perSide()).as("%s %s", any, day).isLessThanOrEqualTo(most(movement));
            assertThat(steps(any, movement, then.getOrDefault(movement, dose), dose))
                    .as("%s, %s from %s to %s", any, movement, before, day)
                    .isLessThanOrEqualTo(1);
        });
        assertThat(day.changes().stream()
                        .filter(AnyCourseTest::isMore)
                        .map(Object::getClass)
                        .distinct())
                .as("%s %s", any, day)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(before.hasStrength() && day.hasStrength())
                .as("%s %s", any, day)
                .isFalse();
    }

    private static boolean isMore(Change change) {
        return change instanceof Change.MovesUp || change instanceof Change.Joins || change instanceof Change.Restores;
    }

    /// Of the ladder of holds, or of one or two repetitions.
    private static int steps(AnyPerson any, StretchId movement, Dose from, Dose to) {
        Ladder ladder = any.course().ladder(movement);
        int rungs = ladder.rungs().indexOf(to) - ladder.rungs().indexOf(from);
        return ladder.kind() == Ladder.Kind.STRENGTH ? (rungs + 1) / 2 : rungs;
    }

    private static Duration most(StretchId movement) {
        boolean held = List.of(TrialDose.ROTATION, TrialDose.FLEXOR).contains(movement);
        return Duration.ofSeconds(held ? 120 : 72);
    }

    private static Map<StretchId, Dose> doses(CourseDay day) {
        return day.evening().stream().collect(Collectors.toMap(Line::movement, Line::dose));
    }

    /// Less, or easier, or left out the next day.
    private static void checkRed(AnyPerson any, CourseDay day, CourseDay next) {
        any.redOn(any.day(day))
                .forEach(movement -> day.evening().stream()
                        .filter(line -> line.movement().equals(movement))
                        .forEach(line -> assertIsLess(any, line, next)));
    }

    private static void assertIsLess(AnyPerson any, Line before, CourseDay next) {
        next.evening().stream()
                .filter(line -> line.movement().equals(before.movement()))
                .forEach(line ->
                        assertThat(line).as("%s after %s", any, before).matches(after -> isLess(before, after)));
    }

    private static boolean isLess(Line before, Line after) {
        return after.dose().perSide().compareTo(before.dose().perSide()) < 0
                || (after.form() == FormKind.EASIER && before.form() != FormKind.EASIER);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_day_is_the_same_however_much_happened_since(long seed) {
        AnyPerson any = AnyPerson.of(seed, 0);
        for (int day = 0; day < DAYS; day += 5) {
            assertThat(any.replayUntil(day).on(Diaries.day(day)))
                    .as("%s, day %d", any, day)
                    .isEqualTo(any.replayUntil(DAYS).on(Diaries.day(day)));
        }
    }
}
