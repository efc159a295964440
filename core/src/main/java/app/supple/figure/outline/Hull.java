// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Camera;
import app.supple.figure.space.ConvexHull;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Point;
import app.supple.figure.space.Ring;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// A skin stretched over some balls: foot, hand, thumb, shoulders, buttock, nose, ear.
/// Its outline has `count` points; the first lies opposite to `axis`.
record Hull(List<Ball> balls, Vector axis, int count) {
    /// A ball, or an egg if its section is not round.
    record Ball(Vector at, Frame frame, Section section) {
        static Ball round(Vector at, double radius) {
            return new Ball(at, Frame.UPRIGHT, Section.round(radius));
        }

        /// Where it is seen, and how large, if it is round.
        Ring.Copy seenBy(Camera camera) {
            return new Ring.Copy(camera.project(at), section.front());
        }

        /// The points of the edge, one for each direction of the picture plane. The egg is as thick at the back
        /// as at the front.
        private List<Point> edge(Camera camera) {
            Point centre = camera.project(at);
            List<Point> edge = new ArrayList<>(Directions.OF_A_BALL.size());
            for (Point direction : Directions.OF_A_BALL) {
                edge.add(centre.plus(edgePoint(camera, direction)));
            }
            return edge;
        }

        private Point edgePoint(Camera camera, Point direction) {
            Vector radii = new Vector(section.front(), section.axial(), section.side());
            Vector local = frame.fromRoom(camera.lift(direction)).stretched(radii);
            Vector surface = local.unit().stretched(radii);
            return camera.project(frame.toRoom(surface));
        }
    }

    Outline seenBy(Camera camera) {
        Point start = camera.project(axis).times(-1).unit();
        return Outline.touching(ConvexHull.around(edges(camera)).spread(count, middle(camera), start));
    }

    private Point middle(Camera camera) {
        Point sum = new Point(0, 0);
        for (Ball ball : balls) {
            sum = sum.plus(camera.project(ball.at));
        }
        return sum.times(1.0 / balls.size());
    }

    private List<Point> edges(Camera camera) {
        List<Ring.Copy> round = new ArrayList<>();
        List<Point> edges = new ArrayList<>();
        for (Ball ball : balls) {
            if (ball.section.isRound()) {
                round.add(ball.seenBy(camera));
            } else {
                edges.addAll(ball.edge(camera));
            }
        }
        edges.addAll(Directions.BALL.outermost(round));
        return edges;
    }
}
