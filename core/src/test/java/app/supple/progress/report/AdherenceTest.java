// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.look.DaySum;
import app.supple.plan.course.Bends;
import app.supple.plan.course.Bends.Span;
import app.supple.programme.Part;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdherenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void today_is_not_over_so_nothing_of_it_is_missed() {
        var sums = List.of(sum(0, true, true), sum(1, true, false), sum(2, true, false));

        assertThat(Adherence.of(sums, Bends.NONE, DAY, DAY.plusDays(2)))
                .isEqualTo(new Adherence(3, 4, 3, Duration.ofMinutes(30)));
    }

    @Test
    void on_the_first_day_nothing_was_planned_before() {
        var adherence = Adherence.of(List.of(sum(0, true, true)), Bends.NONE, DAY, DAY);

        assertThat(adherence).isEqualTo(new Adherence(0, 0, 1, Duration.ofMinutes(10)));
        assertThat(adherence.percent()).isZero();
    }

    @Test
    void pauses_and_what_was_left_out_on_purpose_are_not_planned_and_more_never_counts_as_more() {
        var bends = new Bends(
                List.of(new Span(DAY.plusDays(1), DAY.plusDays(2))), List.of(), Map.of(DAY, Set.of(Part.EVENING)));
        var sums = List.of(sum(0, true, true), sum(1, true, true));

        var adherence = Adherence.of(sums, bends, DAY, DAY.plusDays(4));

        assertThat(adherence).isEqualTo(new Adherence(1, 3, 2, Duration.ofMinutes(20)));
        assertThat(adherence.percent()).isEqualTo(33);
    }

    private static DaySum sum(int day, boolean morning, boolean evening) {
        return new DaySum(DAY.plusDays(day), morning, evening, 0, Duration.ofMinutes(10));
    }
}
