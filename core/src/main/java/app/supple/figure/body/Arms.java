// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.Hinge.Bones;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Reach;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// Hangs the arms on a trunk.
final class Arms {
    private Arms() {}

    static Limb of(Trunk trunk, BodySide side, ArmPose pose) {
        return switch (pose) {
            case ArmPose.Reaching(Reach reach, Hand hand) ->
                reaching(trunk, side, reach).with(hand(trunk, side, hand));
            case ArmPose.Between(ArmPose from, ArmPose to, double share) ->
                Hinge.ELBOW.between(of(trunk, side, from), of(trunk, side, to), share);
        };
    }

    private static Bones reaching(Trunk trunk, BodySide side, Reach goal) {
        return Hinge.ELBOW.reach(trunk.shoulder(side), trunk.place(goal.target()), trunk.direction(goal.pole()));
    }

    /// The thumb completes fingers and palm, to the one side on the right hand and to the other on the left.
    private static Frame hand(Trunk trunk, BodySide side, Hand hand) {
        Vector fingers = trunk.direction(hand.fingers()).unit();
        Vector palm = trunk.direction(hand.palm()).squareTo(fingers).unit();
        return new Frame(fingers, palm, fingers.cross(palm).times(side.sign()));
    }
}
