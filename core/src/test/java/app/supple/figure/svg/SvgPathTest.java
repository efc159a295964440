// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.outline.Outline;
import app.supple.figure.paint.View;
import app.supple.figure.space.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPathTest {
    /// 1 px per H, the origin at 0, y down.
    private static final SvgPath PATH = new SvgPath(new View(0, 0, new View.Fit(1, 0, 0)));

    @Test
    void a_closed_edge_is_a_chain_of_mirrored_curves() {
        Outline square = new Outline(List.of(point(0, 0), point(0, -10), point(10, -10), point(10, 0)));

        assertThat(PATH.closed(List.of(square))).isEqualTo("M10 5q0 5-5 5t-5-5 5-5 5 5z");
    }

    @Test
    void edges_are_wound_the_same_way_round() {
        Outline there = new Outline(List.of(point(0, 0), point(0, -10), point(10, -10)));
        Outline back = new Outline(there.points().reversed());

        assertThat(PATH.view().ring(back)).isEqualTo(PATH.view().ring(there));
    }

    @Test
    void three_points_are_one_curve_through_all_of_them() {
        assertThat(PATH.open(List.of(point(0, 0), point(5, -5), point(10, 0)))).isEqualTo("M0 0Q5 10 10 0");
    }

    @Test
    void a_polygon_is_straight_and_each_corner_counts_from_the_one_before() {
        assertThat(PATH.polygon(List.of(point(0, 0), point(5.4, -5), point(-1, 0))))
                .isEqualTo("m0 0 5 5-6-5z");
    }

    private static Point point(double x, double y) {
        return new Point(x, y);
    }
}
