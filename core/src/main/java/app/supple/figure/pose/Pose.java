// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A whole body at rest: the few numbers a person writes down. [app.supple.figure.body.Skeleton] works out the
/// others.
public record Pose(TrunkPose trunk, Anchor anchor, Sided<LegPose> legs, Sided<ArmPose> arms) {
    public Pose {
        switch (anchor.point()) {
            case PELVIS, UPPER_BACK -> {}
            case RIGHT_KNEE -> requireBent(legs.right());
            case LEFT_KNEE -> requireBent(legs.left());
        }
    }

    Pose toward(Pose other, double share) {
        return new Pose(
                trunk.toward(other.trunk, share),
                anchor.toward(other.anchor, share),
                legs.with(other.legs, (from, to) -> from.toward(to, share)),
                arms.with(other.arms, (from, to) -> from.toward(to, share)));
    }

    private static void requireBent(LegPose leg) {
        if (!(leg instanceof LegPose.Bent)) {
            throw new IllegalArgumentException("A knee can carry the body only if that leg is given by its angles.");
        }
    }
}
