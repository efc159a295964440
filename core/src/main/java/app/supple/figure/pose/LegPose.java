// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What one leg does: given by its angles, or by where the ankle goes.
public sealed interface LegPose {
    /// Angles in degrees as a physiotherapist counts them: bending, abduction and outward rotation are
    /// positive.
    record Bent(Hip hip, double kneeFlexion, Foot foot) implements LegPose {}

    record Reaching(Reach reach, Foot foot) implements LegPose {}

    /// On the way from one kind of pose to another; `share` 0 is `from`, 1 is `to`. No numbers lie between the
    /// two, so both are worked out in the body as it is now, and the leg reaches between them.
    record Between(LegPose from, LegPose to, double share) implements LegPose {}

    record Hip(double flexion, double abduction, double externalRotation) {
        Hip toward(Hip other, double share) {
            return new Hip(
                    Share.of(share, flexion, other.flexion),
                    Share.of(share, abduction, other.abduction),
                    Share.of(share, externalRotation, other.externalRotation));
        }
    }

    /// Degrees.
    sealed interface Foot {
        /// The foot follows the shank; pulling the toes up is positive.
        record AtAnkle(double dorsiflexion) implements Foot {}

        /// The foot keeps its direction in the room: yaw about the vertical, then pitch about its own right; 0,
        /// 0 is a sole flat on the floor, toes along x.
        record InRoom(double yaw, double pitch) implements Foot {}

        /// On the way from one kind to the other; `share` 0 is `from`, 1 is `to`.
        record Turning(Foot from, Foot to, double share) implements Foot {}

        Foot FLAT = new InRoom(0, 0);

        /// At 0 the first foot, at 1 the second one.
        static Foot between(Foot first, Foot second, double share) {
            if (first instanceof AtAnkle(double from) && second instanceof AtAnkle(double to)) {
                return new AtAnkle(Share.of(share, from, to));
            }
            if (first instanceof InRoom from && second instanceof InRoom to) {
                return new InRoom(Share.of(share, from.yaw, to.yaw), Share.of(share, from.pitch, to.pitch));
            }
            return new Turning(first, second, share);
        }
    }

    /// Whether it is measured from that leg, which then has to be in its place first.
    default boolean hangsOn(BodySide leg) {
        return switch (this) {
            case Bent _ -> false;
            case Reaching(var reach, var _) -> reach.hangsOnLeg(leg);
            case Between(var from, var to, var _) -> from.hangsOn(leg) || to.hangsOn(leg);
        };
    }

    /// At 0 this pose, at 1 the other one.
    default LegPose toward(LegPose other, double share) {
        if (this instanceof Bent from && other instanceof Bent to) {
            return new Bent(
                    from.hip.toward(to.hip, share),
                    Share.of(share, from.kneeFlexion, to.kneeFlexion),
                    Foot.between(from.foot, to.foot, share));
        }
        if (this instanceof Reaching from && other instanceof Reaching to && from.reach.blendsWith(to.reach)) {
            return new Reaching(from.reach.toward(to.reach, share), Foot.between(from.foot, to.foot, share));
        }
        return new Between(this, other, share);
    }
}
