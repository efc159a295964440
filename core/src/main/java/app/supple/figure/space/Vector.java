// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

/// A place or a direction in the room. Lengths are fractions of the person's height (H).
/// x runs to the right of the page in the plain side view, y up from the floor at 0, z toward the viewer.
public record Vector(double x, double y, double z) {
    public static final Vector ZERO = new Vector(0, 0, 0);

    private static final double NOTHING = 1e-12;

    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    public Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    public Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    /// Part for part: each coordinate with its own factor.
    public Vector stretched(Vector factors) {
        return new Vector(x * factors.x, y * factors.y, z * factors.z);
    }

    public double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /// The same direction with length 1; nothing stays nothing.
    public Vector unit() {
        double length = length();
        return length > NOTHING ? times(1 / length) : this;
    }

    /// What is left of this vector square to `direction`, which must have length 1.
    public Vector squareTo(Vector direction) {
        return minus(direction.times(dot(direction)));
    }

    /// At 0 this vector, at 1 the other one, in between on the straight line.
    public Vector toward(Vector other, double share) {
        return times(1 - share).plus(other.times(share));
    }
}
