// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The rubber band round some points, its corners counter-clockwise (y up), starting at the leftmost.
public record ConvexHull(List<Point> corners) {
    public ConvexHull {
        corners = List.copyOf(corners);
    }

    public static ConvexHull around(List<Point> points) {
        return new ConvexHull(isConvex(points) ? fromLeftmost(points) : chained(points));
    }

    /// Whether the points go round once and always to the left: such an edge is its own hull and needs no sorting.
    private static boolean isConvex(List<Point> points) {
        int peaks = 0;
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            Point over = points.get((i + 1) % points.size());
            Point to = points.get((i + 2) % points.size());
            if (!turnsLeft(from, over, to)) {
                return false;
            }
            if (fromLeft(from, over) < 0 && fromLeft(over, to) > 0) {
                peaks++;
            }
        }
        return peaks == 1;
    }

    private static List<Point> fromLeftmost(List<Point> corners) {
        int leftmost = corners.indexOf(Collections.min(corners, ConvexHull::fromLeft));
        List<Point> turned = new ArrayList<>(corners.subList(leftmost, corners.size()));
        turned.addAll(corners.subList(0, leftmost));
        return turned;
    }

    /// Andrew's monotone chain: lower half from left to right, upper half back.
    private static List<Point> chained(List<Point> points) {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(ConvexHull::fromLeft);
        List<Point> corners = new ArrayList<>(half(sorted));
        Collections.reverse(sorted);
        corners.addAll(half(sorted));
        return corners;
    }

    /// By x, then by y; written out, as it is asked more often than anything else in a drawing.
    private static int fromLeft(Point one, Point other) {
        int byX = Double.compare(one.x(), other.x());
        return byX != 0 ? byX : Double.compare(one.y(), other.y());
    }

    private static List<Point> half(List<Point> sorted) {
        Point[] chain = new Point[sorted.size()];
        int size = 0;
        for (Point next : sorted) {
            while (size > 1 && !turnsLeft(chain[size - 2], chain[size - 1], next)) {
                size--;
            }
            chain[size++] = next;
        }
        return Arrays.asList(chain).subList(0, size - 1);
    }

    private static boolean turnsLeft(Point from, Point over, Point to) {
        return (over.x() - from.x()) * (to.y() - from.y()) > (over.y() - from.y()) * (to.x() - from.x());
    }

    public Point middle() {
        Point sum = new Point(0, 0);
        for (Point corner : corners) {
            sum = sum.plus(corner);
        }
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
