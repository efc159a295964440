// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Point;
import app.supple.figure.space.Ring;
import java.util.List;
import java.util.stream.IntStream;

/// The compass of the picture plane.
public final class Directions {
    /// Round enough for a ball, and for a skull.
    public static final List<Point> OF_A_BALL = around(28);

    /// The edge of a ball, wherever it is seen from.
    public static final Ring BALL = new Ring(OF_A_BALL);

    static final List<Point> OF_A_SKULL = around(72);

    private Directions() {}

    /// So many directions of length 1 at equal angles, counter-clockwise from the right.
    private static List<Point> around(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> at(2 * Math.PI * i / count))
                .toList();
    }

    private static Point at(double radians) {
        return new Point(StrictMath.cos(radians), StrictMath.sin(radians));
    }
}
