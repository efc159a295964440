// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.TwoBoneReach.Lengths;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Reach;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// Hangs the arms on a trunk.
final class Arms {
    private static final Lengths LENGTHS = new Lengths(Proportions.UPPER_ARM, Proportions.FOREARM);

    private Arms() {}

    /// An elbow bends to the back, so the bones' fronts are opposite to those of the bend.
    static Limb of(Trunk trunk, BodySide side, ArmPose pose) {
        Reach goal = pose.reach();
        TwoBoneReach reach = TwoBoneReach.from(
                trunk.shoulder(side), trunk.place(goal.target()), LENGTHS, trunk.direction(goal.pole()));
        Frame upper = Frame.along(
                reach.root().minus(reach.middle()), reach.fronts().upper().times(-1));
        Frame lower = Frame.along(
                reach.middle().minus(reach.end()), reach.fronts().lower().times(-1));
        return new Limb(
                new Bone(reach.root(), reach.middle(), upper),
                new Bone(reach.middle(), reach.end(), lower),
                hand(trunk, side, pose.hand()));
    }

    /// The thumb completes fingers and palm, to the one side on the right hand and to the other on the left.
    private static Frame hand(Trunk trunk, BodySide side, Hand hand) {
        Vector fingers = trunk.direction(hand.fingers()).unit();
        Vector palm = trunk.direction(hand.palm()).squareTo(fingers).unit();
        return new Frame(fingers, palm, fingers.cross(palm).times(side.sign()));
    }
}
