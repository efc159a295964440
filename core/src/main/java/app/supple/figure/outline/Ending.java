// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How a tube or a limb stops: rounded, or with the crisp hem of a garment.
sealed interface Ending {
    /// The points between the last point of one side and the first of the other; `outward` is the direction in
    /// which the part stops.
    List<Point> close(Camera camera, Station last, Point outward, Corners corners);

    /// Where the two sides stop, in the order in which the edge is walked.
    record Corners(Point leaving, Point coming) {}

    /// Three points on a section that is half a ball.
    record Cap(Section section) implements Ending {
        /// Across and outward; worked out once, not for every drawing.
        private static final List<Point> DIRECTIONS = IntStream.of(45, 90, 135)
                .mapToObj(angle -> new Point(cos(toRadians(angle)), sin(toRadians(angle))))
                .toList();

        @Override
        public List<Point> close(Camera camera, Station last, Point outward, Corners corners) {
            Station end = last.with(section);
            Point across = outward.left().times(-1);
            List<Point> edge = new ArrayList<>(DIRECTIONS.size());
            for (Point direction : DIRECTIONS) {
                edge.add(end.edge(camera, across.times(direction.x()).plus(outward.times(direction.y()))));
            }
            return edge;
        }
    }

    /// The corners doubled, so that they stay sharp, and the middle bulging out by `bulge` H.
    record Hem(double bulge) implements Ending {
        @Override
        public List<Point> close(Camera camera, Station last, Point outward, Corners corners) {
            Point middle = corners.leaving.toward(corners.coming, .5).plus(outward.times(bulge));
            return List.of(corners.leaving, middle, corners.coming);
        }
    }
}
