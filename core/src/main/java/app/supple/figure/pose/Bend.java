// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// How one region of the spine bends away from natural standing, in degrees.
/// Forward bending is positive, side-bending to the right, rotation to the left.
public record Bend(double flexion, double sideBend, double rotation) {
    public static final Bend NONE = new Bend(0, 0, 0);
}
