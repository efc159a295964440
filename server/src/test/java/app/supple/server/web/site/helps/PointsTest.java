// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Estimate.Interval;
import app.supple.server.web.page.helps.HelpsView.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.24 | 1.2 points lower",
                "1 | 1.0 point higher",
                "0.04 | 0.0 points",
            })
    void a_difference_says_its_direction(double points, String words) {
        assertThat(Points.difference(points)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2 | -0.5 | Likely between 0.5 and 2.0 points lower.",
                "0.5 | 2 | Likely between 0.5 and 2.0 points higher.",
                "-2 | 0.5 | Likely between 2.0 points lower and 0.5 points higher.",
                "-10 | 10 | The days are too few to narrow it down.",
            })
    void an_interval_says_both_ends(double lower, double upper, String words) {
        assertThat(Points.interval(new Interval(lower, upper))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Could well be chance: chance alone gives as much nearly always.",
                "0.5 | Could well be chance: chance alone gives as much about 5 times in 10.",
                "0.25 | Could well be chance: chance alone gives as much about once in 4 times.",
                "0.1 | Could be chance: chance alone gives as much about once in 10 times.",
                "0.02 | Chance alone gives as much about once in 50 times.",
                "0.0005 | Chance alone gives as much less than once in 1,000 times.",
            })
    void a_chance_is_said_as_people_count(double p, String words) {
        assertThat(Points.chance(p)).isEqualTo(words);
    }

    @Test
    void the_scale_is_as_wide_as_the_interval_needs() {
        assertThat(Points.span(new Estimate(-1, new Interval(-2, 0), 0.05, 0.1)))
                .isEqualTo(new Span("30.0%", "20.0%", "40.0%", List.of("5 points less", "5 points more")));
        assertThat(Points.span(new Estimate(-1, new Interval(-10, 10), 1, 1)))
                .isEqualTo(new Span("0.0%", "100.0%", "45.0%", List.of("10 points less", "10 points more")));
    }
}
