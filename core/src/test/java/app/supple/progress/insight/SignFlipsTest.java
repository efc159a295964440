// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.progress.insight.Estimate.Interval;
import app.supple.progress.insight.SignFlips.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignFlipsTest {

    @Test
    void three_of_three_happen_by_chance_once_in_eight_on_each_side() {
        assertThat(estimate(-1, -2, -3).p()).isEqualTo(2.0 / 8);
        assertThat(estimate(-1, -2, -3).difference()).isEqualTo(-2);
    }

    @Test
    void where_nothing_ever_differs_nothing_is_found() {
        Estimate estimate = estimate(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(estimate.p()).isEqualTo(1);
        assertThat(estimate.interval()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void always_the_same_change_is_as_sure_as_signs_can_be() {
        Estimate estimate = estimate(2, 2, 2, 2, 2, 2, 2, 2);

        assertThat(estimate.p()).isEqualTo(2.0 / 256);
        assertThat(estimate.interval()).isEqualTo(new Interval(2, 2));
    }

    @Test
    void with_few_differences_the_interval_is_all_there_is() {
        assertThat(estimate(-1, -2, -3).interval()).isEqualTo(new Interval(-10, 10));
    }

    @Test
    void small_cases_agree_with_counting_every_way_of_signs() {
        var chance = new SplittableRandom(11);
        for (int person = 0; person < 200; person++) {
            double[] differences = IntStream.range(0, 2 + person % 9)
                    .mapToDouble(_ -> chance.nextInt(-3, 4))
                    .toArray();
            assertThat(estimate(differences).p())
                    .describedAs("%s", DoubleStream.of(differences).boxed().toList())
                    .isCloseTo(counted(differences, 0), within(1e-12));
        }
    }

    @Test
    void the_interval_holds_what_counting_does_not_refuse_and_no_more() {
        double[] differences = {-4, -1, -3, 0, -2, -5, 1, -2};
        Interval interval = estimate(differences).interval();

        assertThat(counted(differences, interval.lower() + 0.001)).isGreaterThan(0.05);
        assertThat(counted(differences, interval.upper() - 0.001)).isGreaterThan(0.05);
        assertThat(counted(differences, interval.lower() - 0.001)).isLessThanOrEqualTo(0.05);
        assertThat(counted(differences, interval.upper() + 0.001)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void chance_comes_close_to_counting_and_stays_the_same() {
        double[] differences = {-4, -1, -3, 0, -2, -5, 1, -2, 3, -1, 2, -2, 1, 0, -3};

        assertThat(estimate(differences).p()).isCloseTo(counted(differences, 0), within(0.015));
        assertThat(estimate(differences)).isEqualTo(estimate(differences));
    }

    private static Estimate estimate(double... differences) {
        List<Pair> pairs = new ArrayList<>();
        DoubleStream.of(differences).forEach(difference -> pairs.add(new Pair(difference, 1)));
        return new SignFlips(pairs).estimate(1);
    }

    /// All ways of signs, one by one, of what is left if the true difference is taken off.
    private static double counted(double[] differences, double truth) {
        int n = differences.length;
        double seen = DoubleStream.of(differences).sum() - truth * n;
        int above = 0;
        int below = 0;
        for (int signs = 0; signs < 1 << n; signs++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += ((signs >> i & 1) == 0 ? 1 : -1) * (differences[i] - truth);
            }
            above += sum >= seen - 1e-9 ? 1 : 0;
            below += sum <= seen + 1e-9 ? 1 : 0;
        }
        return Math.min(1, 2.0 * Math.min(above, below) / (1 << n));
    }
}
