// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackTest {
    private static final Tempo ROUND_OF_TEN = new Tempo(1, 3, 3);

    @Test
    void it_stays_moves_there_stays_and_moves_back() {
        String animate = Track.of(ROUND_OF_TEN).animate("opacity", phase -> "v" + phase);

        assertThat(animate)
                .contains("attributeName=\"opacity\"")
                .contains("dur=\"10s\"")
                .contains("keyTimes=\"0;.1;.4;.7;1\"")
                .contains("values=\"v0;v0;v1;v1;v0\"")
                .contains("keySplines=\"0 0 1 1;.33 0 .67 1;0 0 1 1;.33 0 .67 1\"");
    }

    @Test
    void without_a_stay_at_the_start_it_sets_off_at_once() {
        assertThat(Track.of(new Tempo(0, 3, 4)).animate("d", phase -> "v" + phase))
                .contains("keyTimes=\"0;.3;.7;1\"")
                .contains("values=\"v0;v1;v1;v0\"");
    }

    @Test
    void a_straight_way_needs_only_its_ends() {
        List<double[]> straight =
                IntStream.range(0, 25).mapToObj(i -> new double[] {i * 10, 7}).toList();

        assertThat(new KeyPhases(straight, .001).within(.001)).containsExactly(0, 24);
    }

    @Test
    void a_bent_way_keeps_as_many_phases_as_the_tolerance_asks_for() {
        List<double[]> bent = IntStream.range(0, 25)
                .mapToObj(i -> new double[] {100 * Math.sin(Math.PI * i / 24)})
                .toList();

        KeyPhases keys = new KeyPhases(bent, 1);

        assertThat(keys.within(200)).containsExactly(0, 24);
        assertThat(keys.within(30)).containsExactly(0, 12, 24);
        assertThat(keys.within(1)).hasSizeBetween(8, 17);
        assertThat(farthest(bent, keys.within(5))).isLessThanOrEqualTo(5);
    }

    @Test
    void in_between_times_follow_the_ease() {
        List<double[]> bent = IntStream.range(0, 25)
                .mapToObj(i -> new double[] {100 * Math.sin(Math.PI * i / 24)})
                .toList();

        assertThat(Track.of(ROUND_OF_TEN, new KeyPhases(bent, 30), 30).animate("d", String::valueOf))
                .contains("keyTimes=\"0;.1;.25;.4;.7;.85;1\"")
                .contains("values=\"0;0;12;24;24;12;0\"")
                .contains(".33 0 .67 .48;.33 .52 .67 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", ".25, .14644661", ".5, .5", "1, 1"})
    void a_movement_sets_off_and_arrives_gently(double time, double way) {
        assertThat(Ease.way(time)).isCloseTo(way, within(1e-6));
        assertThat(Ease.time(way)).isCloseTo(time, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "1, 2, 1",
        ".5, 2, .5",
        ".251, 2, .25",
        ".999, 2, 1",
        "-.5, 1, -.5",
        "12.25, 1, 12.3",
        "9, 3, 9",
        ".0004, 3, 0",
        "-.0004, 3, 0",
        "100, 0, 100"
    })
    void numbers_are_as_short_as_they_can_be(double value, int digits, String text) {
        assertThat(Decimal.of(value, digits)).isEqualTo(text);
    }

    /// How far the way between the kept phases is from where it should be.
    private static double farthest(List<double[]> phases, List<Integer> kept) {
        double farthest = 0;
        for (int i = 1; i < kept.size(); i++) {
            int from = kept.get(i - 1);
            int to = kept.get(i);
            for (int k = from; k <= to; k++) {
                double share = (double) (k - from) / (to - from);
                double straight = phases.get(from)[0] * (1 - share) + phases.get(to)[0] * share;
                farthest = Math.max(farthest, Math.abs(phases.get(k)[0] - straight));
            }
        }
        return farthest;
    }
}
