// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

import app.supple.figure.space.Vector;

/// The point of the body that rests at a known place; the whole body hangs on it.
public record Anchor(Point point, Vector at) {
    Anchor toward(Anchor other, double share) {
        return new Anchor(point, at.toward(other.at, share));
    }

    /// Kneeling poses rest on a knee, lying ones on the upper back, sitting and standing ones on the pelvis.
    public enum Point {
        PELVIS,
        UPPER_BACK,
        RIGHT_KNEE,
        LEFT_KNEE
    }
}
