// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// A long bone from its upper (`from`) to its lower joint. The frame's up looks back to the upper one.
public record Bone(Vector from, Vector to, Frame frame) {
    static Bone hanging(Vector from, Frame frame, double length) {
        return new Bone(from, from.minus(frame.up().times(length)), frame);
    }

    /// 0 is the upper, 1 the lower joint.
    public Vector along(double share) {
        return from.toward(to, share);
    }

    public double length() {
        return to.minus(from).length();
    }
}
