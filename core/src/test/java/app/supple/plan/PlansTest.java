// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretches;
import app.supple.person.FirstHour;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final Instant JUST_UP = Instant.parse("2026-11-22T07:20:00Z");
    private static final Instant AT_NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);
    private final Plans plans = new Plans(Stretches.library(), MadeUpRoutines.routines());

    @Test
    void in_the_first_hour_the_stand_in_takes_the_place_of_deep_bending() {
        PlannedSession morning = plans.day(anna, JUST_UP).morning();

        assertThat(ids(morning)).containsExactly("twist", "wave", "tilt");
        assertThat(morning.stretches().getLast().dose()).isEqualTo(Stretches.cycles(8, 8));
        assertThat(morning.adjustments())
                .contains(new Adjustment.Swapped(Stretches.FOLD, Stretches.TILT, Stretches.BENDING));
    }

    @Test
    void in_the_first_hour_cat_camel_like_movements_are_done_smaller() {
        PlannedSession morning = plans.day(anna, JUST_UP).morning();

        assertThat(morning.stretches().get(1).cue()).isEqualTo("Only half way.");
        assertThat(morning.adjustments()).contains(new Adjustment.Reduced(Stretches.WAVE, Stretches.BENDING));
    }

    @Test
    void later_in_the_day_the_morning_session_is_as_written() {
        PlannedSession morning = plans.day(anna, AT_NOON).morning();

        assertThat(ids(morning)).containsExactly("twist", "wave", "fold");
        assertThat(morning.adjustments()).isEmpty();
    }

    @Test
    void the_rule_holds_for_the_body_so_for_the_evening_session_too_if_it_is_done_early() {
        var early = plans.session(RoutineName.EVENING, anna, JUST_UP, Spare.WHEN_JUST_RISEN);

        assertThat(ids(early.orElseThrow())).containsExactly("twist", "tilt");
    }

    @Test
    void in_the_morning_the_evening_session_is_shown_as_it_will_be_in_the_evening() {
        assertThat(ids(plans.day(anna, JUST_UP).evening())).containsExactly("twist", "fold");
    }

    @Test
    void who_says_that_they_have_been_up_for_long_gets_the_session_as_written() {
        var session =
                plans.session(RoutineName.MORNING, anna, JUST_UP, Spare.NO).orElseThrow();

        assertThat(ids(session)).containsExactly("twist", "wave", "fold");
    }

    @Test
    void who_switched_the_rule_off_gets_the_session_as_written() {
        Person off = anna.livingBy(Rhythm.USUAL, new FirstHour(Duration.ZERO));

        assertThat(ids(plans.day(off, JUST_UP).morning())).containsExactly("twist", "wave", "fold");
    }

    @Test
    void practising_one_stretch_is_never_swapped_for_another() {
        var practice = plans.session(new RoutineName("fold"), anna, JUST_UP, Spare.WHEN_JUST_RISEN);

        assertThat(ids(practice.orElseThrow())).containsExactly("fold");
    }

    @Test
    void there_is_no_plan_for_an_unknown_routine() {
        assertThat(plans.session(new RoutineName("noon"), anna, JUST_UP, Spare.NO))
                .isEmpty();
    }

    @Test
    void a_day_has_its_sessions_at_rising_and_an_hour_before_bed() {
        PlannedDay day = plans.day(anna, AT_NOON);

        assertThat(day.date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(day.morning().around()).isEqualTo("07:00");
        assertThat(day.evening().around()).isEqualTo("21:30");
    }

    private static List<String> ids(PlannedSession session) {
        return session.stretches().stream()
                .map(planned -> planned.stretch().id().value())
                .toList();
    }
}
