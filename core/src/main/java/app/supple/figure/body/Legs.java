// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.Hinge.Bones;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Sided;
import app.supple.figure.space.Frame;

/// Hangs the legs on a trunk that is in place; what is measured on the body is looked up in `bases`.
record Legs(Trunk trunk, Bases bases) {
    /// First the leg that hangs on no other; each is added to the bases once it is placed.
    Sided<Limb> posed(Sided<LegPose> poses) {
        BodySide last = poses.right().hangsOn(BodySide.LEFT) ? BodySide.RIGHT : BodySide.LEFT;
        for (BodySide side : new BodySide[] {last.other(), last}) {
            bases.add(side, posed(side, poses.on(side)));
        }
        return Sided.from(bases::leg);
    }

    private Limb posed(BodySide side, LegPose pose) {
        return switch (pose) {
            case LegPose.Bent bent -> bent(trunk, side, bent);
            case LegPose.Reaching reaching -> reaching(side, reaching);
            case LegPose.Between(LegPose from, LegPose to, double share) ->
                Hinge.KNEE.between(posed(side, from), posed(side, to), share);
        };
    }

    static Limb bent(Trunk trunk, BodySide side, LegPose.Bent pose) {
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

    private Limb reaching(BodySide side, LegPose.Reaching pose) {
        Reach goal = pose.reach();
        Bones bones = Hinge.KNEE.reach(trunk.hip(side), bases.place(goal.target()), bases.direction(goal.pole()));
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
