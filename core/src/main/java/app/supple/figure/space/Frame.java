// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

/// Which way a part of the body looks: three directions of length 1, square to each other, `right = front x
/// up`. `front` is anterior, `up` points to the upper (proximal) end of the part, `right` is the person's own
/// right.
///
/// Angles are degrees and turn by the right-hand rule. `StrictMath`, so that every machine draws the same
/// bytes.
public record Frame(Vector front, Vector up, Vector right) {
    /// Standing upright and facing along x: the person's right side is the near one.
    public static final Frame UPRIGHT = new Frame(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    private static final double TOO_SHORT = 1e-6;

    /// The frame of a part that lies along `up` and whose front looks as nearly as possible to `frontHint`.
    public static Frame along(Vector up, Vector frontHint) {
        Vector axis = up.unit();
        Vector front = frontHint.squareTo(axis);
        if (front.length() < TOO_SHORT) {
            front = UPRIGHT.right.squareTo(axis);
        }
        return of(front.unit(), axis);
    }

    private static Frame of(Vector front, Vector up) {
        return new Frame(front, up, front.cross(up));
    }

    public Frame turnedAboutFront(double degrees) {
        double c = cos(toRadians(degrees));
        double s = sin(toRadians(degrees));
        return new Frame(front, up.times(c).plus(right.times(s)), right.times(c).minus(up.times(s)));
    }

    public Frame turnedAboutUp(double degrees) {
        double c = cos(toRadians(degrees));
        double s = sin(toRadians(degrees));
        return new Frame(
                front.times(c).minus(right.times(s)), up, right.times(c).plus(front.times(s)));
    }

    public Frame turnedAboutRight(double degrees) {
        double c = cos(toRadians(degrees));
        double s = sin(toRadians(degrees));
        return new Frame(front.times(c).plus(up.times(s)), up.times(c).minus(front.times(s)), right);
    }

    /// Takes a direction given in this frame (front, up, right) out into the room.
    public Vector toRoom(Vector inFrame) {
        return front.times(inFrame.x()).plus(up.times(inFrame.y())).plus(right.times(inFrame.z()));
    }

    /// Takes a direction in the room into this frame.
    public Vector fromRoom(Vector inRoom) {
        return new Vector(inRoom.dot(front), inRoom.dot(up), inRoom.dot(right));
    }

    /// At 0 this frame, at 1 the other one, in between a mean of both, made square again. The thumb of a left hand
    /// stays on its side.
    public Frame toward(Frame other, double share) {
        Vector mixedFront = front.toward(other.front, share).unit();
        Vector mixedUp = up.toward(other.up, share).squareTo(mixedFront).unit();
        Frame mixed = of(mixedFront, mixedUp);
        boolean isLeftHand = front.cross(up).dot(right) < 0;
        return isLeftHand ? new Frame(mixed.front, mixed.up, mixed.right.times(-1)) : mixed;
    }
}
