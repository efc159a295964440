// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.supple.library.FirstHourRule.Swap;
import app.supple.library.Library;
import app.supple.own.Shelf;
import app.supple.person.FirstHour;
import app.supple.person.Person;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every plan of every person at every moment.
class AnyPlanTest {

    private record Case(Library library, Routines routines, Person person, Instant now) {

        static Case of(long seed) {
            var seeded = new Seeded(seed);
            Library library = seeded.library();
            return new Case(library, seeded.routines(library), seeded.person(), seeded.moment());
        }

        Plans plans() {
            return new Plans(library, routines);
        }

        PlannedSession session(RoutineName name, Spare spare) {
            return plans().session(name, person, now, spare).orElseThrow();
        }

        List<RoutineName> names() {
            return routines.names().toList();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void the_same_person_at_the_same_moment_gets_the_same_plan(long seed) {
        Case first = Case.of(seed);
        Case again = Case.of(seed);

        assertThat(first.plans().day(first.person(), first.now()))
                .as("seed %d", seed)
                .isEqualTo(again.plans().day(again.person(), again.now()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void a_gentle_plan_has_no_stretch_that_has_to_wait(long seed) {
        Case any = Case.of(seed);
        Routine morning = any.routines().get(RoutineName.MORNING);
        var fit = new Fit(Shelf.of(any.library()), Set.of());
        GentleStart gentle = GentleStart.of(fit, Suited.written(fit.shelf(), morning));

        assertThat(gentle.stretches())
                .as("seed %d", seed)
                .hasSameSizeAs(morning.prescriptions())
                .noneMatch(planned -> planned.stretch().safety().firstHour() instanceof Swap);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void whatever_differs_from_the_routine_is_told_and_nothing_else(long seed) {
        Case any = Case.of(seed);
        for (RoutineName name : any.names()) {
            PlannedSession asWritten = any.session(name, Spare.NO);
            PlannedSession planned = any.session(name, Spare.WHEN_JUST_RISEN);

            assertThat(asWritten.adjustments()).as("seed %d", seed).isEmpty();
            assertThat(planned.stretches().equals(asWritten.stretches()))
                    .as("seed %d, %s", seed, name)
                    .isEqualTo(planned.adjustments().isEmpty());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void as_written_means_each_line_of_the_routine_in_order(long seed) {
        Case any = Case.of(seed);
        for (RoutineName name : any.names()) {
            assertThat(any.session(name, Spare.NO).stretches())
                    .as("seed %d, %s", seed, name)
                    .extracting(planned -> planned.stretch().id(), PlannedStretch::dose)
                    .containsExactlyElementsOf(any.routines().get(name).prescriptions().stream()
                            .map(AnyPlanTest::idAndDose)
                            .toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void nobody_who_switched_the_rule_off_is_ever_spared(long seed) {
        Case any = Case.of(seed);
        Person off = any.person().sparing(new FirstHour(Duration.ZERO));
        PlannedDay day = any.plans().day(off, any.now());

        assertThat(day.morning().adjustments()).as("seed %d", seed).isEmpty();
        assertThat(day.evening().adjustments()).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void nobody_is_spared_for_longer_than_the_night_and_their_gentle_time(long seed) {
        Person person = new Seeded(seed).person();
        Duration night =
                Duration.ofDays(1).minus(person.rhythms().on(DayOfWeek.MONDAY).awake());
        Duration most = night.plus(person.firstHour().length());

        long spared = IntStream.range(0, 24 * 60)
                .mapToObj(LocalTime.MIN::plusMinutes)
                .filter(time ->
                        person.firstHour().covers(time, person.rhythms().on(DayOfWeek.MONDAY), person.dayStart()))
                .count();

        assertThat(Duration.ofMinutes(spared))
                .as("seed %d, %s", seed, person)
                .isBetween(person.firstHour().length(), most);
    }

    private static Tuple idAndDose(Prescription line) {
        return tuple(line.stretch(), line.dose());
    }
}
