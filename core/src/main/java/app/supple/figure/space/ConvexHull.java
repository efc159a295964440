// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import java.util.ArrayList;
import java.util.List;

/// The rubber band round some points, its corners counter-clockwise (y up), starting at the leftmost.
public record ConvexHull(List<Point> corners) {
    public ConvexHull {
        corners = List.copyOf(corners);
    }

    /// Eight directions, counter-clockwise.
    private static final List<Point> COMPASS = List.of(
            new Point(1, 0),
            new Point(1, 1),
            new Point(0, 1),
            new Point(-1, 1),
            new Point(-1, 0),
            new Point(-1, -1),
            new Point(0, -1),
            new Point(1, -1));

    private static final double WELL_INSIDE = 1e-9;

    /// Andrew's monotone chain: lower half from left to right, upper half back.
    public static ConvexHull around(List<Point> points) {
        List<Point> sorted = new ArrayList<>(outer(points));
        sorted.sort(ConvexHull::fromLeft);
        List<Point> corners = new ArrayList<>(half(sorted));
        corners.addAll(half(sorted.reversed()));
        return new ConvexHull(corners);
    }

    /// The points that may be corners: all but those well inside the octagon of the outermost ones (Akl and
    /// Toussaint). That leaves far fewer to sort, and sorting is what a drawing spends most of its time with.
    private static List<Point> outer(List<Point> points) {
        Point[] extremes = new Point[COMPASS.size()];
        for (int i = 0; i < extremes.length; i++) {
            extremes[i] = outermost(points, COMPASS.get(i));
        }
        List<Point> outer = new ArrayList<>();
        for (Point point : points) {
            if (!isInside(point, extremes)) {
                outer.add(point);
            }
        }
        return outer;
    }

    private static Point outermost(List<Point> points, Point direction) {
        Point best = points.getFirst();
        double farthest = best.dot(direction);
        for (Point point : points) {
            double distance = point.dot(direction);
            if (distance > farthest) {
                farthest = distance;
                best = point;
            }
        }
        return best;
    }

    private static boolean isInside(Point point, Point[] corners) {
        for (int i = 0; i < corners.length; i++) {
            Point from = corners[i];
            Point to = corners[(i + 1) % corners.length];
            double left = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
            if (left <= WELL_INSIDE && !from.equals(to)) {
                return false;
            }
        }
        // Points on one line have no inside.
        return !corners[0].equals(corners[corners.length / 2]);
    }

    /// By x, then by y; written out, as it is asked more often than anything else in a drawing.
    private static int fromLeft(Point one, Point other) {
        int byX = Double.compare(one.x(), other.x());
        return byX != 0 ? byX : Double.compare(one.y(), other.y());
    }

    private static List<Point> half(List<Point> sorted) {
        List<Point> chain = new ArrayList<>();
        for (Point next : sorted) {
            while (chain.size() > 1 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), next)) {
                chain.removeLast();
            }
            chain.add(next);
        }
        return chain.subList(0, chain.size() - 1);
    }

    private static boolean turnsLeft(Point from, Point over, Point to) {
        return (over.x() - from.x()) * (to.y() - from.y()) > (over.y() - from.y()) * (to.x() - from.x());
    }

    public Point middle() {
        Point sum = corners.stream().reduce(new Point(0, 0), Point::plus);
        return sum.times(1.0 / corners.size());
    }

    /// `count` points at equal distance along the edge. The first lies where the ray from `centre` along
    /// `direction` leaves the hull: an extreme corner instead would jump from corner to corner when the body
    /// moves.
    public List<Point> spread(int count, Point centre, Point direction) {
        List<Point> edge = edgeFrom(centre, direction);
        double[] walked = new double[edge.size()];
        for (int i = 1; i < walked.length; i++) {
            walked[i] = walked[i - 1] + edge.get(i).minus(edge.get(i - 1)).length();
        }
        List<Point> spread = new ArrayList<>(count);
        int leg = 0;
        for (int k = 0; k < count; k++) {
            double goal = walked[walked.length - 1] * k / count;
            while (leg < walked.length - 2 && walked[leg + 1] < goal) {
                leg++;
            }
            double length = walked[leg + 1] - walked[leg];
            double share = length > 0 ? (goal - walked[leg]) / length : 0;
            spread.add(edge.get(leg).toward(edge.get(leg + 1), share));
        }
        return spread;
    }

    /// The closed edge, cut open at the exit of the ray, which is its first and its last point.
    private List<Point> edgeFrom(Point centre, Point direction) {
        int size = corners.size();
        int exitSide = 0;
        double exitShare = 0;
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            Point a = corners.get(i).minus(centre);
            Point b = corners.get((i + 1) % size).minus(centre);
            double sideA = a.dot(direction.left());
            double sideB = b.dot(direction.left());
            if ((sideA <= 0) != (sideB <= 0)) {
                double share = sideA / (sideA - sideB);
                double distance = a.toward(b, share).dot(direction);
                if (distance > farthest) {
                    farthest = distance;
                    exitSide = i;
                    exitShare = share;
                }
            }
        }
        return cutOpen(exitSide, exitShare);
    }

    private List<Point> cutOpen(int side, double share) {
        int size = corners.size();
        Point first = corners.get(side).toward(corners.get((side + 1) % size), share);
        List<Point> edge = new ArrayList<>(size + 2);
        edge.add(first);
        for (int i = 1; i <= size; i++) {
            edge.add(corners.get((side + i) % size));
        }
        edge.add(first);
        return edge;
    }
}
