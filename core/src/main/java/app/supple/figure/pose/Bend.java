// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// How one region of the spine bends away from natural standing, in degrees.
/// Forward bending is positive, side-bending to the right, rotation to the left.
public record Bend(double flexion, double sideBend, double rotation) {
    public static final Bend NONE = new Bend(0, 0, 0);

    Bend toward(Bend other, double share) {
        return new Bend(
                Share.of(share, flexion, other.flexion),
                Share.of(share, sideBend, other.sideBend),
                Share.of(share, rotation, other.rotation));
    }
}
