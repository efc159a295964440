// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.look.Build;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// A cut through a part of the body, square to its length: radii to the front, the back, the sides and along
/// the part, in H. Four radii give the calf, the buttock, the chest and the belly their different fronts and
/// backs.
record Section(double front, double back, double side, double axial) {
    /// A part that is as thick along itself as at its thinnest.
    static Section of(double front, double back, double side) {
        return new Section(front, back, side, Math.min(Math.min(front, back), side));
    }

    static Section round(double radius) {
        return new Section(radius, radius, radius, radius);
    }

    boolean isRound() {
        return front == back && front == side && front == axial;
    }

    /// How far the surface stands out in `direction` (length 1) from the centre: half the width of the
    /// silhouette there.
    double support(Vector direction, Frame frame) {
        Vector local = frame.fromRoom(direction);
        double depth = (local.x() > 0 ? front : back) * local.x();
        double height = axial * local.y();
        double width = side * local.z();
        return Math.sqrt(depth * depth + height * height + width * width);
    }

    Section times(double factor) {
        return new Section(front * factor, back * factor, side * factor, axial * factor);
    }

    /// A section of the trunk, as wide as the build of the body makes it.
    Section built(Build build) {
        return new Section(front * build.belly(), back, side * build.sides(), axial);
    }

    Section toward(Section other, double share) {
        return Section.of(
                mixed(front, other.front, share), mixed(back, other.back, share), mixed(side, other.side, share));
    }

    private static double mixed(double a, double b, double share) {
        return a * (1 - share) + b * share;
    }
}
