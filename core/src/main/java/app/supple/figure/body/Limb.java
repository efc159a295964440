// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;

/// A leg (thigh, shank, foot) or an arm (upper arm, forearm, hand). The frame of a foot looks along the toes;
/// that of a hand has the fingers as front, the palm as up, the thumb as right.
public record Limb(Bone upper, Bone lower, Frame end) {
    /// Ankle or wrist, with the frame of the foot or the hand.
    public Placement tip() {
        return new Placement(lower.to(), end);
    }
}
