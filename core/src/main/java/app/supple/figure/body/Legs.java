// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.TwoBoneReach.Lengths;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Reach;
import app.supple.figure.space.Frame;

/// Hangs the legs on a trunk.
final class Legs {
    private static final Lengths LENGTHS = new Lengths(Proportions.THIGH, Proportions.SHANK);

    private Legs() {}

    static Limb of(Trunk trunk, BodySide side, LegPose pose) {
        return switch (pose) {
            case LegPose.Bent bent -> bent(trunk, side, bent);
            case LegPose.Reaching reaching -> reaching(trunk, side, reaching);
        };
    }

    private static Limb bent(Trunk trunk, BodySide side, LegPose.Bent pose) {
        Hip hip = pose.hip();
        Frame thigh = trunk.at(Level.PELVIS)
                .frame()
                .turnedAboutRight(hip.flexion())
                .turnedAboutFront(-side.sign() * hip.abduction())
                .turnedAboutUp(-side.sign() * hip.externalRotation());
        Bone upper = Bone.hanging(trunk.hip(side), thigh, Proportions.THIGH);
        Bone lower = Bone.hanging(upper.to(), thigh.turnedAboutRight(-pose.kneeFlexion()), Proportions.SHANK);
        return new Limb(upper, lower, foot(pose.foot(), lower.frame()));
    }

    /// A knee bends to the front, so the bones' fronts are those of the bend.
    private static Limb reaching(Trunk trunk, BodySide side, LegPose.Reaching pose) {
        Reach goal = pose.reach();
        TwoBoneReach reach =
                TwoBoneReach.from(trunk.hip(side), trunk.place(goal.target()), LENGTHS, trunk.direction(goal.pole()));
        Frame thigh =
                Frame.along(reach.root().minus(reach.middle()), reach.fronts().upper());
        Frame shank =
                Frame.along(reach.middle().minus(reach.end()), reach.fronts().lower());
        return new Limb(
                new Bone(reach.root(), reach.middle(), thigh),
                new Bone(reach.middle(), reach.end(), shank),
                foot(pose.foot(), shank));
    }

    private static Frame foot(Foot foot, Frame shank) {
        return switch (foot) {
            case Foot.AtAnkle(double dorsiflexion) -> shank.turnedAboutRight(dorsiflexion);
            case Foot.InRoom(double yaw, double pitch) ->
                Frame.UPRIGHT.turnedAboutUp(yaw).turnedAboutRight(pitch);
        };
    }
}
