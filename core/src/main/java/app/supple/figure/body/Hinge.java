// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.TwoBoneReach.Lengths;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// The joint in the middle of a limb. A knee bends to the front of its bones, an elbow to their back.
enum Hinge {
    KNEE(Proportions.THIGH, Proportions.SHANK, 1),
    ELBOW(Proportions.UPPER_ARM, Proportions.FOREARM, -1);

    private final double upper;
    private final double lower;
    private final int front;

    Hinge(double upper, double lower, int front) {
        this.upper = upper;
        this.lower = lower;
        this.front = front;
    }

    /// The two bones of a limb.
    record Bones(Bone upper, Bone lower) {
        Limb with(Frame end) {
            return new Limb(upper, lower, end);
        }
    }

    /// From the root to the target, the joint toward the direction `pole`.
    Bones reach(Vector root, Vector target, Vector pole) {
        TwoBoneReach reach = TwoBoneReach.from(root, target, new Lengths(upper, lower), pole);
        Frame first = Frame.along(
                reach.root().minus(reach.middle()), reach.fronts().upper().times(front));
        Frame second = Frame.along(
                reach.middle().minus(reach.end()), reach.fronts().lower().times(front));
        return new Bones(new Bone(reach.root(), reach.middle(), first), new Bone(reach.middle(), reach.end(), second));
    }

    /// The limb on the way between two others on the same root: its tip, its bend and its end each go straight.
    Limb between(Limb from, Limb to, double share) {
        Vector target = from.tip().at().toward(to.tip().at(), share);
        Vector pole = pole(from).toward(pole(to), share);
        return reach(from.upper().from(), target, pole).with(from.end().toward(to.end(), share));
    }

    /// Where the joint of a limb points, known even if the limb is straight.
    private Vector pole(Limb limb) {
        Vector fronts = limb.upper().frame().front().plus(limb.lower().frame().front());
        return fronts.times(front).unit();
    }
}
