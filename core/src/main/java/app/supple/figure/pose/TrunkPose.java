// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What everything between the legs and the arms does.
public record TrunkPose(Pelvis pelvis, Spine spine, Shoulders shoulders) {
    /// Degrees, in the order in which the pelvis is turned. Yaw turns the standing body to its left. Pitch 0 is
    /// upright, +90 lies on the back with the head to the left of the page, -90 is prone or on all fours with the
    /// head to the right. Roll lifts the left hip and lowers the right one. Turn rolls the lying body about its own
    /// long axis, positive to its left.
    public record Pelvis(double yaw, double pitch, double roll, double turn) {
        public static Pelvis pitched(double pitch) {
            return new Pelvis(0, pitch, 0, 0);
        }

        Pelvis toward(Pelvis other, double share) {
            return new Pelvis(
                    Share.of(share, yaw, other.yaw),
                    Share.of(share, pitch, other.pitch),
                    Share.of(share, roll, other.roll),
                    Share.of(share, turn, other.turn));
        }
    }

    /// `nod` bends the head on the neck, degrees: with the neck bent the other way the chin glides back.
    public record Spine(Bend lumbar, Bend thorax, Bend neck, double nod) {
        public Spine(Bend lumbar, Bend thorax, Bend neck) {
            this(lumbar, thorax, neck, 0);
        }

        Spine toward(Spine other, double share) {
            return new Spine(
                    lumbar.toward(other.lumbar, share),
                    thorax.toward(other.thorax, share),
                    neck.toward(other.neck, share),
                    Share.of(share, nod, other.nod));
        }
    }

    /// How far both shoulders are lifted and pushed forward, in H.
    public record Shoulders(double elevation, double protraction) {
        public static final Shoulders AT_REST = new Shoulders(0, 0);

        Shoulders toward(Shoulders other, double share) {
            return new Shoulders(
                    Share.of(share, elevation, other.elevation), Share.of(share, protraction, other.protraction));
        }
    }

    TrunkPose toward(TrunkPose other, double share) {
        return new TrunkPose(
                pelvis.toward(other.pelvis, share),
                spine.toward(other.spine, share),
                shoulders.toward(other.shoulders, share));
    }
}
