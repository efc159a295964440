// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// The person's own right or left, as the pose is written: always with the right side nearer to the viewer.
public enum BodySide {
    RIGHT(1),
    LEFT(-1);

    private final int sign;

    BodySide(int sign) {
        this.sign = sign;
    }

    /// +1 for right, -1 for left: the factor for whatever is mirrored from the right side.
    public int sign() {
        return sign;
    }

    public BodySide other() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
        };
    }
}
