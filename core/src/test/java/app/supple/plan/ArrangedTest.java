// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Library;
import app.supple.library.Stretches;
import app.supple.own.Shelves;
import app.supple.own.routine.NoRoutines;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends;
import app.supple.plan.follow.Arrangement;
import app.supple.plan.follow.Circumstances;
import app.supple.plan.follow.EnrolmentsInMemory;
import app.supple.plan.follow.Past;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.programme.Part;
import app.supple.programme.Programmes;
import app.supple.programme.RoutineName;
import app.supple.safety.Clearance;
import app.supple.safety.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two sessions of a day that change places, or are done at another time.
class ArrangedTest {

    private static final Library LIBRARY = Stretches.library();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant RISING = Instant.parse("2026-11-22T07:00:00Z");

    private final Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

    @Test
    void swapped_sessions_keep_the_name_of_the_part_in_which_they_are_done() {
        PlannedDay usual = plans().day(anna, RISING);
        PlannedDay swapped =
                plans(new SessionWish(TODAY, Part.MORNING, new Action.Swap())).day(anna, RISING);

        assertThat(swapped.morning().routine().name()).isEqualTo(RoutineName.MORNING);
        assertThat(swapped.morning().routine().prescriptions())
                .isEqualTo(usual.evening().routine().prescriptions())
                .isNotEqualTo(usual.morning().routine().prescriptions());
        assertThat(swapped.evening().routine().prescriptions())
                .isEqualTo(usual.morning().routine().prescriptions());
        assertThat(swapped.morning().adjustments()).isNotEmpty();
        assertThat(swapped.evening().adjustments()).isEmpty();
    }

    @Test
    void a_session_that_is_moved_is_offered_at_its_new_time_and_spares_the_first_hour_there() {
        PlannedDay day = plans(new SessionWish(TODAY, Part.EVENING, new Action.Move(LocalTime.of(7, 30))))
                .day(anna, RISING);

        assertThat(day.evening().around()).isEqualTo(LocalTime.of(7, 30));
        assertThat(day.evening().adjustments()).isNotEmpty();
        assertThat(day.morning().around()).isEqualTo(LocalTime.of(7, 0));
    }

    @Test
    void one_wish_of_a_day_says_nothing_about_the_other_session() {
        var arrangement = new Arrangement(List.of(new SessionWish(TODAY, Part.MORNING, new Action.Skip())));

        assertThat(arrangement.skipped()).containsExactly(Part.MORNING);
        assertThat(arrangement.movedTo(Part.MORNING)).isEmpty();
        assertThat(arrangement.of(Part.EVENING)).isEmpty();
        assertThat(arrangement.isSwapped()).isFalse();
    }

    private static Plans plans(SessionWish... wishes) {
        var courses = new Courses(
                LIBRARY,
                new Programmes(List::of),
                new EnrolmentsInMemory(),
                new Milestones(Past.NOTHING),
                new Wanted(List.of(wishes)));
        return new Plans(Shelves.of(LIBRARY), MadeUpRoutines.routines(), NoRoutines.NONE, courses);
    }

    private record Wanted(List<SessionWish> wishes) implements Circumstances {

        @Override
        public Clearance clearance(Person person, Instant moment) {
            return Clearance.FULL;
        }

        @Override
        public Facts facts(Person person, Instant moment) {
            return Facts.UNKNOWN;
        }

        @Override
        public Bends bends(Person person, Instant moment) {
            return Bends.NONE;
        }

        @Override
        public Arrangement arrangement(PersonId person, LocalDate date) {
            return new Arrangement(
                    wishes.stream().filter(wish -> wish.date().equals(date)).toList());
        }
    }
}
