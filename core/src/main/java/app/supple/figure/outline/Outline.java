// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;

/// A closed edge as the control points of a uniform quadratic B-spline, in H with y up.
/// A kind of outline always has the same number of points, so that one can be turned smoothly into another.
public record Outline(List<Point> points) {
    /// The largest correction, in H. Without this limit the curve swings at crisp hems.
    private static final double LONGEST_PUSH = .006;

    private static final double SAME_PLACE = 1e-6;

    public Outline {
        points = List.copyOf(points);
    }

    public static Outline touching(List<Point> edge) {
        return touching(edge, 1);
    }

    /// A B-spline cuts corners; this moves its control points out so that it (nearly) touches `edge`.
    /// Doubled points mark a crisp corner and stay. `weight` 1 is the whole way.
    public static Outline touching(List<Point> edge, double weight) {
        List<Point> pushed = pushedOnce(edge, pushedOnce(edge, edge));
        List<Point> points = new ArrayList<>(edge.size());
        for (int i = 0; i < edge.size(); i++) {
            Point wanted = edge.get(i);
            Point push = isDoubled(edge, i) ? new Point(0, 0) : pushed.get(i).minus(wanted);
            double limit = Math.min(1, LONGEST_PUSH / Math.max(push.length(), SAME_PLACE));
            points.add(wanted.plus(push.times(weight * limit)));
        }
        return new Outline(points);
    }

    /// Adds to every control point what the spline misses at its place; 1, 6, 1 are the weights of the spline
    /// there.
    private static List<Point> pushedOnce(List<Point> edge, List<Point> controls) {
        List<Point> pushed = new ArrayList<>(edge.size());
        for (int i = 0; i < edge.size(); i++) {
            Point onCurve = before(controls, i)
                    .plus(controls.get(i).times(6))
                    .plus(after(controls, i))
                    .times(1.0 / 8);
            pushed.add(controls.get(i).plus(edge.get(i).minus(onCurve)));
        }
        return pushed;
    }

    private static boolean isDoubled(List<Point> edge, int i) {
        return before(edge, i).minus(edge.get(i)).length() < SAME_PLACE
                || after(edge, i).minus(edge.get(i)).length() < SAME_PLACE;
    }

    private static Point before(List<Point> points, int i) {
        return points.get((i + points.size() - 1) % points.size());
    }

    private static Point after(List<Point> points, int i) {
        return points.get((i + 1) % points.size());
    }

    Outline scaledAbout(Point centre, double factor) {
        return new Outline(
                points.stream().map(point -> centre.toward(point, factor)).toList());
    }
}
