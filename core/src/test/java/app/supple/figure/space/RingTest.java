// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.space.Ring.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RingTest {
    private static final List<Point> EGG = IntStream.range(0, 20)
            .mapToObj(i -> Math.PI * i / 10)
            .map(angle -> new Point(Math.cos(angle), Math.sin(angle) / 3))
            .toList();

    @Test
    void the_hull_is_the_one_round_all_points() {
        Random dice = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Copy> copies = Stream.generate(() -> copy(dice.nextGaussian(), dice.nextGaussian(), dice.nextDouble()))
                    .limit(1 + dice.nextInt(9))
                    .toList();

            assertThat(hullOfOutermost(EGG, copies)).isEqualTo(hullOfAll(EGG, copies));
            assertThat(hullOfOutermost(EGG.reversed(), copies)).isEqualTo(hullOfAll(EGG, copies));
        }
    }

    @Test
    void what_lies_inside_is_left_out() {
        List<Point> outermost = new Ring(EGG).outermost(List.of(copy(0, 0, .2), copy(.1, 0, 2), copy(0, .1, .1)));

        assertThat(outermost).hasSameSizeAs(EGG);
    }

    @Test
    void a_ring_that_is_seen_from_its_edge_is_a_line() {
        List<Point> flat = EGG.stream().map(point -> new Point(point.x(), 0)).toList();

        List<Point> outermost = new Ring(flat).outermost(List.of(copy(0, 0, 1), copy(3, 0, 1)));

        assertThat(outermost).contains(new Point(-1, 0), new Point(4, 0));
    }

    @Test
    void nothing_has_no_edge() {
        assertThat(new Ring(EGG).outermost(List.of())).isEmpty();
    }

    private static Copy copy(double x, double y, double size) {
        return new Copy(new Point(x, y), size);
    }

    private static ConvexHull hullOfOutermost(List<Point> ring, List<Copy> copies) {
        return ConvexHull.around(new Ring(ring).outermost(copies));
    }

    private static ConvexHull hullOfAll(List<Point> ring, List<Copy> copies) {
        List<Point> all = new ArrayList<>();
        copies.forEach(copy -> ring.forEach(point -> all.add(copy.centre().plus(point.times(copy.size())))));
        return ConvexHull.around(all);
    }
}
