// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.PlannedSession;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import app.supple.session.Step.ChangeSide;
import app.supple.session.Step.Count;
import app.supple.session.Step.GetReady;
import app.supple.session.Step.Hold;
import app.supple.session.Step.Repeat;
import app.supple.session.Step.Rest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Plans plans = new Plans(Stretches.library(), MadeUpRoutines.routines());

    @Test
    void a_two_sided_hold_goes_ready_left_left_change_right_right() {
        assertThat(practise(Stretches.TWIST).timeline().steps())
                .containsExactly(
                        new GetReady(0, seconds(10)),
                        new Hold(0, Side.LEFT, new Count(1, 2), seconds(30)),
                        new Rest(0, Side.LEFT, seconds(5)),
                        new Hold(0, Side.LEFT, new Count(2, 2), seconds(30)),
                        new ChangeSide(0, Side.RIGHT, seconds(8)),
                        new Hold(0, Side.RIGHT, new Count(1, 2), seconds(30)),
                        new Rest(0, Side.RIGHT, seconds(5)),
                        new Hold(0, Side.RIGHT, new Count(2, 2), seconds(30)));
    }

    @Test
    void a_moving_stretch_is_one_step_of_all_its_cycles() {
        assertThat(practise(Stretches.WAVE).timeline().steps())
                .containsExactly(new GetReady(0, seconds(10)), new Repeat(0, Side.NONE, 8, seconds(8)));
    }

    @Test
    void a_rest_lies_between_two_stretches_but_not_after_the_last() {
        var steps = session(RoutineName.EVENING).timeline().steps();

        assertThat(steps.get(8)).isEqualTo(new Rest(0, Side.NONE, seconds(5)));
        assertThat(steps.getLast()).isInstanceOf(Hold.class);
    }

    @Test
    void the_length_is_known_beforehand_and_is_the_sum_of_all_steps() {
        // Twist 10+30+5+30+8+30+5+30 = 148, rest 5, fold 10+30+5+30 = 75.
        assertThat(session(RoutineName.EVENING).timeline().total()).isEqualTo(seconds(228));
    }

    @Test
    void each_step_starts_where_the_one_before_it_ends() {
        assertThat(practise(Stretches.FOLD).timeline().starts())
                .containsExactly(seconds(0), seconds(10), seconds(40), seconds(45));
    }

    @Test
    void what_is_said_names_the_stretch_then_the_side_then_the_change() {
        Session session = practise(Stretches.TWIST);
        var said = session.timeline().steps().stream()
                .map(step -> session.prompt(step).say())
                .toList();

        assertThat(said)
                .containsExactly(
                        "The twist. Lie down.",
                        "Left side. Go twist.",
                        "Ease off.",
                        "And again.",
                        "Turn over.",
                        "Right side. Go twist.",
                        "Ease off.",
                        "And again.");
    }

    private Session practise(Stretch stretch) {
        return session(new RoutineName(stretch.id().value()));
    }

    private Session session(RoutineName name) {
        Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        PlannedSession planned =
                plans.session(name, anna, noon, Spare.WHEN_JUST_RISEN).orElseThrow();
        return Session.of(planned);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
