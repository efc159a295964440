// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void both_weeks_get_evenings_of_both_kinds_and_both_are_seven() {
        assertThat(Draw.all()).hasSize(432).doesNotHaveDuplicates().allSatisfy(draw -> {
            assertThat(Collections.frequency(draw.on(), true)).isEqualTo(7);
            assertThat(Collections.frequency(draw.on().subList(0, 7), true)).isBetween(2, 5);
        });
    }

    @Test
    void the_other_way_round_could_have_been_dealt_as_well() {
        List<Draw> all = Draw.all();

        assertThat(all)
                .allSatisfy(draw -> assertThat(all)
                        .contains(new Draw(draw.on().stream().map(on -> !on).toList())));
    }

    @Test
    void every_way_comes_up_about_as_often() {
        var chance = new SplittableRandom(5);
        Map<Draw, Integer> dealt = new HashMap<>();
        for (int i = 0; i < 432 * 100; i++) {
            dealt.merge(Draw.by(chance), 1, Integer::sum);
        }

        assertThat(dealt).hasSize(432);
        assertThat(dealt.values()).allSatisfy(times -> assertThat(times).isBetween(55, 150));
    }

    @Test
    void the_same_chance_deals_the_same() {
        assertThat(Draw.by(new SplittableRandom(1))).isEqualTo(Draw.by(new SplittableRandom(1)));
    }

    @Test
    void it_is_kept_as_a_line_of_signs() {
        assertThat(Draw.read("11000110101001").text()).isEqualTo("11000110101001");
    }

    @Test
    void what_could_not_have_been_dealt_is_no_draw() {
        assertThatIllegalArgumentException().isThrownBy(() -> Draw.read("11100110101001"));
        assertThatIllegalArgumentException().isThrownBy(() -> Draw.read("110"));
    }
}
