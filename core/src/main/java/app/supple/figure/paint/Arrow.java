// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static java.lang.Math.toRadians;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;

import app.supple.figure.body.Joint;
import app.supple.figure.body.Skeleton;
import app.supple.figure.pose.Motion;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.stream.DoubleStream;

/// Shows in a still which way the body moves.
public sealed interface Arrow {
    /// Three places on the paper that it runs through, in px.
    List<Point> on(View view, Motion motion);

    /// Three values, one for each place.
    private static DoubleStream three(double from, double to) {
        return DoubleStream.of(from, (from + to) / 2, to);
    }

    /// Along the way of a joint, shifted by `across`, `down` px; `from` 0 is the start of the movement, `to` 1 its
    /// end.
    record Way(Joint joint, double across, double down, Span span) implements Arrow {
        @Override
        public List<Point> on(View view, Motion motion) {
            Point shift = new Point(across, down);
            return three(span.from, span.to)
                    .mapToObj(way ->
                            view.pixel(joint.in(Skeleton.in(motion.at(way)))).plus(shift))
                    .toList();
        }
    }

    /// Round a joint in the plane of the picture; the span in degrees, counter-clockwise from the right, the radius
    /// in H.
    record Arc(Joint about, double radius, Span span) implements Arrow {
        @Override
        public List<Point> on(View view, Motion motion) {
            Point centre = view.pixel(about.in(Skeleton.in(motion.end())));
            double pixels = radius * view.fit().scale();
            return three(toRadians(span.from), toRadians(span.to))
                    .mapToObj(angle -> centre.plus(new Point(cos(angle), -sin(angle)).times(pixels)))
                    .toList();
        }
    }

    /// Round an upright line through a joint, `rise` above it; the span in degrees.
    record Turn(Joint about, double rise, double radius, Span span) implements Arrow {
        @Override
        public List<Point> on(View view, Motion motion) {
            Vector centre = about.in(Skeleton.in(motion.end())).plus(new Vector(0, rise, 0));
            return three(toRadians(span.from), toRadians(span.to))
                    .mapToObj(angle -> new Vector(cos(angle) * radius, 0, sin(angle) * radius))
                    .map(offset -> view.pixel(centre.plus(offset)))
                    .toList();
        }
    }

    /// From where to where it runs.
    record Span(double from, double to) {}
}
