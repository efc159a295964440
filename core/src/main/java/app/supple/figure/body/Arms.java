// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

import app.supple.figure.body.Hinge.Bones;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Reach;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// Hangs one arm on a body whose trunk and legs are in place.
record Arms(Trunk trunk, Bases bases, BodySide side) {
    Limb posed(ArmPose pose) {
        return switch (pose) {
            case ArmPose.Bent bent -> bent(bent);
            case ArmPose.Reaching reaching -> reaching(reaching);
            case ArmPose.Between(ArmPose from, ArmPose to, double share) ->
                Hinge.ELBOW.between(posed(from), posed(to), share);
        };
    }

    private Limb bent(ArmPose.Bent pose) {
        Frame upperFrame = trunk.at(Level.T4)
                .frame()
                .turnedAboutRight(pose.shoulder().flexion())
                .turnedAboutFront(-side.sign() * pose.shoulder().abduction())
                .turnedAboutUp(-side.sign() * pose.shoulder().externalRotation());
        Bone upper = Bone.hanging(trunk.shoulder(side), upperFrame, Proportions.UPPER_ARM);
        Bone lower = Bone.hanging(upper.to(), upperFrame.turnedAboutRight(pose.elbowFlexion()), Proportions.FOREARM);
        return new Limb(upper, lower, hand(pose.hand(), lower.frame()));
    }

    private Limb reaching(ArmPose.Reaching pose) {
        Reach goal = pose.reach();
        Bones bones = Hinge.ELBOW.reach(trunk.shoulder(side), bases.place(goal.target()), bases.direction(goal.pole()));
        return bones.with(hand(pose.hand(), bones.lower().frame()));
    }

    private Frame hand(Hand hand, Frame forearm) {
        return switch (hand) {
            case Hand.Pointing(var fingers, var palm, var _) ->
                hand(bases.direction(fingers).unit(), bases.direction(palm));
            case Hand.AtWrist atWrist -> atWrist(atWrist, forearm);
        };
    }

    private Frame atWrist(Hand.AtWrist hand, Frame forearm) {
        Vector straight = forearm.up().times(-1);
        Vector inward = forearm.right().times(-side.sign());
        double turn = toRadians(hand.pronation());
        Vector palm = inward.times(cos(turn)).plus(straight.cross(inward).times(-side.sign() * sin(turn)));
        double bend = toRadians(hand.extension());
        Vector fingers = straight.times(cos(bend)).minus(palm.times(sin(bend)));
        return hand(fingers, palm.times(cos(bend)).plus(straight.times(sin(bend))));
    }

    /// The thumb completes fingers and palm, to the one side on the right hand and to the other on the left.
    private Frame hand(Vector fingers, Vector palmward) {
        Vector palm = palmward.squareTo(fingers).unit();
        return new Frame(fingers, palm, fingers.cross(palm).times(side.sign()));
    }
}
