// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

/// How a movement sets off gently and arrives gently: the way is `(1 - cos(pi t)) / 2` for a time from 0 to 1.
public final class Ease {
    private Ease() {}

    public static double way(double time) {
        return (1 - StrictMath.cos(Math.PI * time)) / 2;
    }

    public static double time(double way) {
        return StrictMath.acos(Math.clamp(1 - 2 * way, -1, 1)) / Math.PI;
    }

    /// A piece of it as the control points of an SVG `keySplines` entry.
    static String spline(double from, double to) {
        double stretch = (time(to) - time(from)) / (to - from);
        return ".33 " + Decimal.of(share(slope(from) * stretch / 3), 2) + " .67 "
                + Decimal.of(share(1 - slope(to) * stretch / 3), 2);
    }

    private static double slope(double way) {
        return Math.PI / 2 * StrictMath.sin(Math.PI * time(way));
    }

    private static double share(double value) {
        return Math.clamp(value, 0, 1);
    }
}
