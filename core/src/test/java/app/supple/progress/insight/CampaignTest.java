// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.progress.insight.Judgement.Difference;
import app.supple.progress.insight.Judgement.Direction;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Thousands of people of whom it is known what helps them.
class CampaignTest {

    private static final int PERSONS = 2_000;

    /// 5 %, and what chance adds to a count of 2,000 in one campaign of a hundred.
    private static final int MOST_MISLED = 123;

    @ParameterizedTest(name = "trend {0}, memory {1}, growth {2}")
    @CsvSource({"0, 0, 0", "4, 0.8, 0", "-4, 0.5, 0.6"})
    void hardly_anybody_is_told_of_a_difference_where_there_is_none(double trend, double memory, double growth) {
        var chances = new Chances(84, 0, trend, memory, growth);

        assertThat(told(chances, PERSONS, CampaignTest::isAny)).isLessThanOrEqualTo(MOST_MISLED);
    }

    @Test
    void two_points_less_after_an_evening_are_found_in_most() {
        var chances = new Chances(84, -2, -2, 0.3, 0);

        assertThat(told(chances, 200, CampaignTest::isEvening)).isGreaterThan(150);
    }

    @Test
    void ten_years_are_answered_at_once_and_the_same_each_time() {
        Lived tenYears = new Chances(3_650, 0, 0, 0.5, 0).person(new SplittableRandom(3));
        long before = System.nanoTime();
        Insights first = Insights.of(tenYears, 7);
        long milliseconds = (System.nanoTime() - before) / 1_000_000;

        assertThat(Insights.of(tenYears, 7)).isEqualTo(first);
        assertThat(first.findings()).hasSize(3 + 12);
        assertThat(milliseconds).isLessThan(2_000);
    }

    private static long told(Chances chances, int persons, Predicate<Finding> of) {
        return IntStream.range(0, persons)
                .filter(seed -> Insights.of(chances.person(new SplittableRandom(seed)), seed).findings().stream()
                        .anyMatch(of))
                .count();
    }

    private static boolean isAny(Finding finding) {
        return finding.judgement() instanceof Difference;
    }

    private static boolean isEvening(Finding finding) {
        return finding.question() instanceof Question.AfterEvening
                && finding.judgement().equals(new Difference(Direction.LESS_PAIN));
    }
}
