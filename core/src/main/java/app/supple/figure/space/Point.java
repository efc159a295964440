// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

/// A place or a direction in the picture plane. In H with y up, until [app.supple.figure.paint.View] turns it
/// into pixels with y down.
public record Point(double x, double y) {
    private static final double NOTHING = 1e-12;

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    public double dot(Point other) {
        return x * other.x + y * other.y;
    }

    /// Positive when `other` lies to the left of this direction (y up).
    public double cross(Point other) {
        return x * other.y - y * other.x;
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public Point unit() {
        double length = length();
        return length > NOTHING ? times(1 / length) : this;
    }

    /// This direction turned a quarter to the left (y up).
    public Point left() {
        return new Point(-y, x);
    }

    public Point toward(Point other, double share) {
        return times(1 - share).plus(other.times(share));
    }
}
