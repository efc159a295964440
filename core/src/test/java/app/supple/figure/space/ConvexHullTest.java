// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConvexHullTest {
    private static final List<Point> SQUARE = List.of(point(0, 0), point(2, 0), point(2, 2), point(0, 2));

    @Test
    void points_inside_and_on_the_edge_are_left_out() {
        List<Point> points =
                List.of(point(0, 0), point(2, 2), point(1, 1), point(2, 0), point(1, 0), point(0, 2), point(0, 0));

        assertThat(ConvexHull.around(points).corners()).isEqualTo(SQUARE);
    }

    @Test
    void an_edge_that_is_convex_only_begins_elsewhere() {
        List<Point> begunElsewhere = List.of(point(2, 2), point(0, 2), point(0, 0), point(2, 0));

        assertThat(ConvexHull.around(begunElsewhere).corners()).isEqualTo(SQUARE);
        assertThat(ConvexHull.around(begunElsewhere.reversed()).corners()).isEqualTo(SQUARE);
    }

    @Test
    void an_edge_that_goes_round_twice_is_sorted() {
        // A pentagram turns left at each of its corners.
        List<Point> star = List.of(point(0, 3), point(-2, -3), point(3, 1), point(-3, 1), point(2, -3));

        assertThat(ConvexHull.around(star).corners())
                .containsExactly(point(-3, 1), point(-2, -3), point(2, -3), point(3, 1), point(0, 3));
    }

    @Test
    void every_point_lies_within_whatever_they_are() {
        Random dice = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Point> points = Stream.generate(() -> point(dice.nextGaussian(), dice.nextGaussian() * 3))
                    .limit(3 + dice.nextInt(60))
                    .toList();
            List<Point> corners = ConvexHull.around(points).corners();

            assertThat(points).containsAll(corners).allMatch(point -> isWithin(point, corners));
        }
    }

    @Test
    void points_on_one_line_and_points_that_are_one_have_a_hull_as_well() {
        assertThat(ConvexHull.around(List.of(point(0, 0), point(1, 1), point(2, 2)))
                        .corners())
                .contains(point(0, 0), point(2, 2));
        assertThat(ConvexHull.around(List.of(point(1, 0), point(1, 5), point(1, 2)))
                        .corners())
                .contains(point(1, 0), point(1, 5));
        assertThat(ConvexHull.around(List.of(point(4, 4), point(4, 4), point(4, 4)))
                        .corners())
                .contains(point(4, 4));
    }

    private static boolean isWithin(Point point, List<Point> corners) {
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            if (to.minus(from).cross(point.minus(from)) < -1e-9) {
                return false;
            }
        }
        return true;
    }

    @Test
    void spread_points_start_where_the_ray_leaves_and_keep_equal_distance() {
        ConvexHull hull = ConvexHull.around(SQUARE);

        List<Point> spread = hull.spread(4, hull.middle(), point(1, 0));

        assertThat(spread).containsExactly(point(2, 1), point(1, 2), point(0, 1), point(1, 0));
    }

    @Test
    void spread_points_follow_a_turning_ray_smoothly() {
        ConvexHull hull = ConvexHull.around(SQUARE);
        Point first = hull.spread(8, hull.middle(), point(1, 0)).getFirst();
        Point turned = hull.spread(8, hull.middle(), point(1, .01).unit()).getFirst();

        assertThat(turned.minus(first).length()).isCloseTo(.01, within(1e-6));
    }

    private static Point point(double x, double y) {
        return new Point(x, y);
    }
}
