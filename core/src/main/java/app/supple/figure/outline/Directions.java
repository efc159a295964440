// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Point;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The compass of the picture plane.
public final class Directions {
    private Directions() {}

    /// `count` directions of length 1 at equal angles, counter-clockwise from the right.
    public static Stream<Point> around(int count) {
        return IntStream.range(0, count).mapToObj(i -> at(2 * Math.PI * i / count));
    }

    private static Point at(double radians) {
        return new Point(StrictMath.cos(radians), StrictMath.sin(radians));
    }
}
