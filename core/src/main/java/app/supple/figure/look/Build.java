// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// How much there is on the bones, as factors of the usual widths.
public enum Build {
    SLIM(.90, .94, .93),
    MEDIUM(1, 1, 1),
    BROAD(1.18, 1.10, 1.08);

    private final double belly;
    private final double sides;
    private final double limbs;

    Build(double belly, double sides, double limbs) {
        this.belly = belly;
        this.sides = sides;
        this.limbs = limbs;
    }

    /// Of the trunk, to the front.
    public double belly() {
        return belly;
    }

    /// Of the trunk, to the sides. Its back stays, for it lies on the floor.
    public double sides() {
        return sides;
    }

    public double limbs() {
        return limbs;
    }
}
