// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.progress.insight.Holm.Asked;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HolmTest {

    @Test
    void the_smallest_counts_for_all_and_the_next_for_the_rest() {
        assertThat(corrected(0.02, 0.25, 0.01)).containsExactly(0.04, 0.25, 0.03);
    }

    @Test
    void a_later_one_is_never_surer_than_an_earlier_one() {
        assertThat(corrected(0.25, 0.3125)).containsExactly(0.5, 0.5);
    }

    @Test
    void none_is_more_than_certain() {
        assertThat(corrected(0.75, 1.0)).containsExactly(1.0, 1.0);
        assertThat(corrected()).isEmpty();
    }

    @Test
    void a_heavier_question_is_corrected_less_and_the_lighter_ones_more() {
        assertThat(Holm.corrected(List.of(new Asked(0.0625, 0.25), new Asked(0.0625, 0.5), new Asked(0.0625, 0.25))))
                .containsExactly(0.125, 0.125, 0.125);
        assertThat(Holm.corrected(List.of(new Asked(0.0078125, 0.25), new Asked(0.03125, 0.5), new Asked(0.5, 0.25))))
                .containsExactly(0.03125, 0.046875, 0.5);
    }

    private static List<Double> corrected(double... ps) {
        return Holm.corrected(DoubleStream.of(ps).mapToObj(p -> new Asked(p, 1)).toList());
    }
}
