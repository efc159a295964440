// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The points of a convex edge round the origin, such as those of a disc, in order.
///
/// Where copies of it overlap, few of their points lie on the outside. They are found here without working out the
/// others, and in the order in which a hull passes them: nothing else saves a drawing as much time.
public final class Ring {
    private static final double WELL_INSIDE = 1e-9;

    private final Point[] points;

    /// For each point the direction, of length 1, square to the side that ends at it.
    private final Point[] outward;

    /// How far the ring reaches from its centre, square to each of its sides.
    private final double[] reach;

    /// Seen from its edge a ring is a line, and has no inside.
    private final boolean flat;

    /// The ring round another centre, so many times as large.
    public record Copy(Point centre, double size) {}

    public Ring(List<Point> points) {
        this.points = points.toArray(Point[]::new);
        this.outward = new Point[points.size()];
        Arrays.setAll(outward, side -> outward(points.get(Math.floorMod(side - 1, points.size())), points.get(side)));
        this.reach = new double[points.size()];
        Arrays.setAll(reach, side -> outward[side].dot(points.get(side)));
        this.flat = Arrays.stream(reach).allMatch(one -> one < WELL_INSIDE);
    }

    private static Point outward(Point from, Point to) {
        Point square = to.minus(from).left().unit();
        return square.dot(to) < 0 ? square.times(-1) : square;
    }

    /// The points of all copies that may be corners of the hull round them.
    public List<Point> outermost(List<Copy> copies) {
        return copies.isEmpty() ? List.of() : new Crowd(copies).outermost();
    }

    /// Copies that overlap.
    private final class Crowd {
        private final List<Copy> copies;

        /// For each copy how far it reaches from the origin, square to each of its sides.
        private final double[][] reaches;

        /// For each side the copy that reaches farthest there.
        private final int[] farthest;

        private final List<Point> outermost = new ArrayList<>();

        Crowd(List<Copy> copies) {
            this.copies = copies;
            this.reaches = new double[copies.size()][];
            Arrays.setAll(reaches, copy -> reaches(copies.get(copy)));
            this.farthest = new int[points.length];
            Arrays.setAll(farthest, this::farthest);
        }

        private double[] reaches(Copy copy) {
            double[] moved = new double[points.length];
            for (int side = 0; side < moved.length; side++) {
                moved[side] = outward[side].dot(copy.centre) + reach[side] * copy.size;
            }
            return moved;
        }

        private int farthest(int side) {
            int farthest = 0;
            for (int i = 1; i < reaches.length; i++) {
                if (reaches[i][side] > reaches[farthest][side]) {
                    farthest = i;
                }
            }
            return farthest;
        }

        List<Point> outermost() {
            for (int corner = 0; corner < points.length; corner++) {
                addAll(corner);
            }
            return outermost;
        }

        /// A corner is the outermost one of its ring only between the directions of its two sides. A hull
        /// comes to it on the copy that reaches farthest over the side before, and leaves it on the copy
        /// that does so over the side behind. If both are the same, all others lie inside.
        private void addAll(int corner) {
            int first = farthest[corner];
            int last = farthest[next(corner)];
            add(first, corner);
            if (first != last || flat) {
                for (int i = 0; i < reaches.length; i++) {
                    if (i != first && i != last && !hides(first, i, corner) && !hides(last, i, corner)) {
                        add(i, corner);
                    }
                }
                add(last, corner);
            }
        }

        private boolean hides(int one, int other, int corner) {
            return isBeyond(one, other, corner) && isBeyond(one, other, next(corner));
        }

        private boolean isBeyond(int one, int other, int side) {
            return reaches[one][side] > reaches[other][side] + WELL_INSIDE;
        }

        private int next(int side) {
            return (side + 1) % points.length;
        }

        private void add(int copy, int corner) {
            Copy chosen = copies.get(copy);
            outermost.add(chosen.centre.plus(points[corner].times(chosen.size)));
        }
    }
}
