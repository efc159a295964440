// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.Relative.Base;
import app.supple.figure.pose.TrunkPose.Pelvis;
import app.supple.figure.pose.TrunkPose.Spine;
import app.supple.figure.space.Vector;

/// The same movement as one of the other side, number by number.
public final class Mirror {
    private Mirror() {}

    public static Motion of(Motion motion) {
        return new Motion(of(motion.start()), of(motion.end()));
    }

    public static Vector of(Vector place) {
        return new Vector(place.x(), place.y(), -place.z());
    }

    private static Pose of(Pose pose) {
        return new Pose(
                of(pose.trunk()),
                new Anchor(of(pose.anchor().point()), of(pose.anchor().at())),
                new Sided<>(of(pose.legs().left()), of(pose.legs().right())),
                new Sided<>(of(pose.arms().left()), of(pose.arms().right())));
    }

    private static TrunkPose of(TrunkPose trunk) {
        Pelvis pelvis = trunk.pelvis();
        Spine spine = trunk.spine();
        return new TrunkPose(
                new Pelvis(-pelvis.yaw(), pelvis.pitch(), -pelvis.roll(), -pelvis.turn()),
                new Spine(of(spine.lumbar()), of(spine.thorax()), of(spine.neck()), spine.nod()),
                trunk.shoulders());
    }

    private static Bend of(Bend bend) {
        return new Bend(bend.flexion(), -bend.sideBend(), -bend.rotation());
    }

    private static Anchor.Point of(Anchor.Point point) {
        return switch (point) {
            case PELVIS, UPPER_BACK -> point;
            case RIGHT_KNEE -> Anchor.Point.LEFT_KNEE;
            case LEFT_KNEE -> Anchor.Point.RIGHT_KNEE;
        };
    }

    private static LegPose of(LegPose leg) {
        return switch (leg) {
            case LegPose.Bent bent -> new LegPose.Bent(bent.hip(), bent.kneeFlexion(), of(bent.foot()));
            case LegPose.Reaching reaching -> new LegPose.Reaching(of(reaching.reach()), of(reaching.foot()));
            case LegPose.Between between -> new LegPose.Between(of(between.from()), of(between.to()), between.share());
        };
    }

    private static Foot of(Foot foot) {
        return switch (foot) {
            case Foot.AtAnkle atAnkle -> atAnkle;
            case Foot.InRoom(double yaw, double pitch) -> new Foot.InRoom(-yaw, pitch);
            case Foot.Turning(Foot from, Foot to, double share) -> new Foot.Turning(of(from), of(to), share);
        };
    }

    private static ArmPose of(ArmPose arm) {
        return switch (arm) {
            case ArmPose.Bent bent -> new ArmPose.Bent(bent.shoulder(), bent.elbowFlexion(), of(bent.hand()));
            case ArmPose.Reaching reaching -> new ArmPose.Reaching(of(reaching.reach()), of(reaching.hand()));
            case ArmPose.Between between -> new ArmPose.Between(of(between.from()), of(between.to()), between.share());
        };
    }

    private static Hand of(Hand hand) {
        return switch (hand) {
            case Hand.AtWrist atWrist -> atWrist;
            case Hand.Pointing(var fingers, var palm, double curl) -> new Hand.Pointing(of(fingers), of(palm), curl);
        };
    }

    private static Reach of(Reach reach) {
        return new Reach(of(reach.target()), of(reach.pole()));
    }

    private static Relative of(Relative relative) {
        return new Relative(of(relative.base()), of(relative.value()));
    }

    private static Base of(Base base) {
        return switch (base) {
            case ROOM, PELVIS, CHEST, HEAD -> base;
            case RIGHT_THIGH -> Base.LEFT_THIGH;
            case LEFT_THIGH -> Base.RIGHT_THIGH;
            case RIGHT_SHANK -> Base.LEFT_SHANK;
            case LEFT_SHANK -> Base.RIGHT_SHANK;
        };
    }
}
