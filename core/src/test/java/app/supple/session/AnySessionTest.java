// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Plans;
import app.supple.plan.Seeded;
import app.supple.plan.Spare;
import app.supple.programme.Pace;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every session, whatever its routine, pace and doses.
class AnySessionTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void a_session_lasts_as_long_as_its_doses_and_the_pauses_between_them(long seed) {
        Session session = session(seed);
        Pace pace = session.routine().pace();
        List<PlannedStretch> stretches = session.stretches();
        Duration expected = pace.rest().multipliedBy(stretches.size() - 1L);
        for (PlannedStretch planned : stretches) {
            expected = expected.plus(pace.getReady()).plus(inPosition(planned, pace));
        }

        assertThat(session.timeline().total()).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void steps_follow_each_other_without_gaps_and_the_last_ends_the_session(long seed) {
        Timeline timeline = session(seed).timeline();
        List<Duration> starts = timeline.starts();

        assertThat(starts).as("seed %d", seed).hasSameSizeAs(timeline.steps()).startsWith(Duration.ZERO);
        for (int at = 0; at < starts.size(); at++) {
            boolean isLast = at == starts.size() - 1;
            assertThat(starts.get(at).plus(timeline.steps().get(at).length()))
                    .as("seed %d, step %d", seed, at)
                    .isEqualTo(isLast ? timeline.total() : starts.get(at + 1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void whenever_one_pauses_what_is_done_and_what_is_left_make_the_whole(long seed) {
        Timeline timeline = session(seed).timeline();
        var pausedAt = Duration.ofSeconds(
                new Seeded(seed + 1).below(Math.toIntExact(timeline.total().toSeconds())));
        List<Duration> starts = timeline.starts();
        int playing = (int) starts.stream()
                        .filter(start -> start.compareTo(pausedAt) <= 0)
                        .count()
                - 1;
        Duration left = new Timeline(timeline.steps().subList(playing, starts.size()))
                .total()
                .minus(pausedAt.minus(starts.get(playing)));

        assertThat(pausedAt.plus(left))
                .as("seed %d, paused at %s", seed, pausedAt)
                .isEqualTo(timeline.total());
        assertThat(timeline.steps().get(playing).length())
                .as("seed %d, step under way", seed)
                .isGreaterThan(pausedAt.minus(starts.get(playing)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void every_step_lasts_whole_seconds_and_has_something_to_say_and_to_show(long seed) {
        Session session = session(seed);

        assertThat(session.timeline().steps()).as("seed %d", seed).isNotEmpty().allSatisfy(step -> {
            assertThat(step.length())
                    .isPositive()
                    .isEqualTo(Duration.ofSeconds(step.length().toSeconds()));
            assertThat(session.prompt(step).say()).endsWith(".");
            assertThat(session.prompt(step).show()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void both_sides_get_the_same_and_the_left_one_comes_first(long seed) {
        Session session = session(seed);
        for (int exercise = 0; exercise < session.stretches().size(); exercise++) {
            List<Step> left = work(session, exercise, Side.LEFT);
            List<Step> right = work(session, exercise, Side.RIGHT);

            assertThat(left)
                    .as("seed %d", seed)
                    .extracting(Step::length)
                    .containsExactlyElementsOf(right.stream().map(Step::length).toList());
            assertThat(session.stretches().get(exercise).stretch().isTwoSided())
                    .as("seed %d, exercise %d", seed, exercise)
                    .isEqualTo(!left.isEmpty());
            List<Step> all = session.timeline().steps();
            assertThat(left.isEmpty() || all.lastIndexOf(left.getLast()) < all.indexOf(right.getFirst()))
                    .as("seed %d, left before right", seed)
                    .isTrue();
        }
    }

    private static Duration inPosition(PlannedStretch planned, Pace pace) {
        Duration side = planned.dose().perSide();
        if (planned.dose() instanceof Dose.Hold hold) {
            side = side.plus(pace.betweenRepetitions().multipliedBy(hold.repetitions() - 1L));
        }
        return planned.stretch().isTwoSided() ? side.multipliedBy(2).plus(pace.changeSide()) : side;
    }

    private static List<Step> work(Session session, int exercise, Side side) {
        return session.timeline().steps().stream()
                .filter(step -> step.exercise() == exercise && step.side() == side)
                .filter(step -> step instanceof Step.Hold || step instanceof Step.Repeat)
                .toList();
    }

    private static Session session(long seed) {
        var seeded = new Seeded(seed);
        Library library = seeded.library();
        var plans = new Plans(library, seeded.routines(library));
        return plans.session(RoutineName.EVENING, seeded.person(), seeded.moment(), Spare.WHEN_JUST_RISEN)
                .map(Session::of)
                .orElseThrow();
    }
}
