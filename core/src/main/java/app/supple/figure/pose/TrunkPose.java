// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What everything between the legs and the arms does.
public record TrunkPose(Pelvis pelvis, Spine spine, Shoulders shoulders) {
    /// Degrees. Pitch 0 is upright, +90 lies on the back with the head to the left of the page, -90 is prone or
    /// on all fours with the head to the right. Turn rolls the lying body about its own long axis, positive to
    /// its left.
    public record Pelvis(double pitch, double turn) {}

    public record Spine(Bend lumbar, Bend thorax, Bend neck) {}

    /// How far both shoulders are lifted and pushed forward, in H.
    public record Shoulders(double elevation, double protraction) {
        public static final Shoulders AT_REST = new Shoulders(0, 0);
    }
}
