// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.Hinge.Bones;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Reach;
import app.supple.figure.space.Frame;

/// Hangs the legs on a trunk.
final class Legs {
    private Legs() {}

    static Limb of(Trunk trunk, BodySide side, LegPose pose) {
        return switch (pose) {
            case LegPose.Bent bent -> bent(trunk, side, bent);
            case LegPose.Reaching reaching -> reaching(trunk, side, reaching);
            case LegPose.Between(LegPose from, LegPose to, double share) ->
                Hinge.KNEE.between(of(trunk, side, from), of(trunk, side, to), share);
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

    private static Limb reaching(Trunk trunk, BodySide side, LegPose.Reaching pose) {
        Reach goal = pose.reach();
        Bones bones = Hinge.KNEE.reach(trunk.hip(side), trunk.place(goal.target()), trunk.direction(goal.pole()));
        return bones.with(foot(pose.foot(), bones.lower().frame()));
    }

    private static Frame foot(Foot foot, Frame shank) {
        return switch (foot) {
            case Foot.AtAnkle(double dorsiflexion) -> shank.turnedAboutRight(dorsiflexion);
            case Foot.InRoom(double yaw, double pitch) ->
                Frame.UPRIGHT.turnedAboutUp(yaw).turnedAboutRight(pitch);
            case Foot.Turning(Foot from, Foot to, double share) ->
                foot(from, shank).toward(foot(to, shank), share);
        };
    }
}
