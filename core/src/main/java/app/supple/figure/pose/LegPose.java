// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What one leg does: given by its angles, or by where the ankle goes.
public sealed interface LegPose {
    Foot foot();

    /// Angles in degrees as a physiotherapist counts them: bending, abduction and outward rotation are
    /// positive.
    record Bent(Hip hip, double kneeFlexion, Foot foot) implements LegPose {}

    record Reaching(Reach reach, Foot foot) implements LegPose {}

    record Hip(double flexion, double abduction, double externalRotation) {}

    /// Degrees.
    sealed interface Foot {
        /// The foot follows the shank; pulling the toes up is positive.
        record AtAnkle(double dorsiflexion) implements Foot {}

        /// The foot keeps its direction in the room: yaw about the vertical, then pitch about its own right; 0,
        /// 0 is a sole flat on the floor, toes along x.
        record InRoom(double yaw, double pitch) implements Foot {}

        Foot FLAT = new InRoom(0, 0);
    }
}
