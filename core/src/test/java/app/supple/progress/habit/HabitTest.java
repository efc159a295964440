// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.plan.course.Bends;
import app.supple.plan.course.Bends.Span;
import app.supple.programme.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "B, 0.0519",
        "BB, 0.1012",
        // Half of what can be gained after 13 days, three quarters after 26.
        "BBBBBBBBBBBBB, 0.5",
        "BBBBBBBBBBBBBBBBBBBBBBBBBB, 0.75",
        "BBBBBBBBBBBBB.............., 0.2370",
        "M, 0.0260",
        "MEMEMEMEMEMEM, 0.25",
        // One missed day hardly moves it.
        "BBBBBBBBBBBBBBBBBBBBBBBBBB., 0.7111"
    })
    void the_score_is_an_average_that_forgives(String days, double score) {
        assertThat(Days.habit(days).score()).isCloseTo(score, within(0.0001));
    }

    @Test
    void a_pause_is_left_out_entirely() {
        var away = new Bends(List.of(new Span(Days.FIRST.plusDays(13), Days.FIRST.plusDays(40))), List.of(), Map.of());
        var paused = Days.habit("BBBBBBBBBBBBB" + ".".repeat(28) + "B", away);

        assertThat(paused.score()).isCloseTo(Days.habit("BBBBBBBBBBBBBB").score(), within(1e-12));
        assertThat(paused.curve()).hasSize(14);
        assertThat(paused.run()).isEqualTo(14);
        assertThat(paused.share(Days.FIRST, Days.FIRST.plusDays(41))).isEqualTo(new Share(28, 28));
    }

    @Test
    void a_session_left_out_on_purpose_is_not_missed() {
        var skipped = new Bends(List.of(), List.of(), Map.of(Days.FIRST, Set.of(Part.MORNING)));
        var habit = Days.habit("EM.", skipped);

        assertThat(habit.share(Days.FIRST, Days.FIRST)).isEqualTo(new Share(1, 1));
        assertThat(habit.share(Days.FIRST, Days.FIRST.plusDays(2))).isEqualTo(new Share(2, 5));
        assertThat(habit.share(Part.MORNING, Days.FIRST, Days.FIRST.plusDays(2)))
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void today_counts_only_for_what_is_done_and_half_of_it_does_not_move_the_score() {
        var before = Days.habit("BB", Bends.NONE);
        var half = new Habit(Days.done("BBM"), Bends.NONE, Days.FIRST, Days.FIRST.plusDays(2));
        var none = new Habit(Days.done("BB"), Bends.NONE, Days.FIRST, Days.FIRST.plusDays(2));

        assertThat(half.score()).isEqualTo(before.score()).isEqualTo(none.score());
        assertThat(half.share(Days.FIRST, half.today())).isEqualTo(new Share(5, 5));
        assertThat(none.share(Days.FIRST, none.today())).isEqualTo(new Share(4, 4));
        assertThat(half.run()).isEqualTo(3);
        assertThat(none.run()).isEqualTo(2);
    }

    @Test
    void who_has_not_begun_has_no_score() {
        var habit = new Habit(Map.of(), Bends.NONE, Days.FIRST, Days.FIRST);

        assertThat(habit.score()).isZero();
        assertThat(habit.run()).isZero();
        assertThat(habit.share(Days.FIRST.minusDays(7), Days.FIRST)).isEqualTo(new Share(0, 0));
        assertThat(new Share(0, 0).percent()).isZero();
    }

    @Test
    void days_beyond_two_years_are_not_asked_for() {
        var old = new Habit(Days.done("B"), Bends.NONE, Days.FIRST, Days.FIRST.plusDays(3650));

        assertThat(old.curve()).hasSize(Habit.MEMORY_DAYS);
    }
}
