// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A whole body at rest: the few numbers a person writes down. [app.supple.figure.body.Skeleton] works out the
/// others.
public record Pose(TrunkPose trunk, Anchor anchor, Sided<LegPose> legs, Sided<ArmPose> arms) {
    public Pose {
        if (isCircle(legs)) {
            throw new IllegalArgumentException("A leg can be measured from the other leg only if that one is not"
                    + " measured from a leg as well.");
        }
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

    /// Whether no leg can be placed first. Of the two at most one may hang on the other, and none on itself.
    public static boolean isCircle(Sided<LegPose> legs) {
        boolean rightHangs = legs.right().hangsOn(BodySide.LEFT);
        boolean leftHangs = legs.left().hangsOn(BodySide.RIGHT);
        return (rightHangs && leftHangs)
                || legs.right().hangsOn(BodySide.RIGHT)
                || legs.left().hangsOn(BodySide.LEFT);
    }

    private static void requireBent(LegPose leg) {
        if (!(leg instanceof LegPose.Bent)) {
            throw new IllegalArgumentException("A knee can carry the body only if that leg is given by its angles.");
        }
    }
}
