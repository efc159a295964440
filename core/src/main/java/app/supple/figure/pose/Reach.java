// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A limb given by where it goes: ankle or wrist at `target`, knee or elbow toward the direction `pole`.
public record Reach(Relative target, Relative pole) {
    /// Whether it is measured from that leg, which then has to be in its place first.
    boolean hangsOnLeg(BodySide side) {
        return target.base().isOnLeg(side) || pole.base().isOnLeg(side);
    }

    boolean blendsWith(Reach other) {
        return target.blendsWith(other.target) && pole.blendsWith(other.pole);
    }

    Reach toward(Reach other, double share) {
        return new Reach(target.toward(other.target, share), pole.toward(other.pole, share));
    }
}
