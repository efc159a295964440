// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What one arm does: where the wrist goes and how the hand is held.
public record ArmPose(Reach reach, Hand hand) {
    /// Directions along the fingers and out of the palm, both on the same base, and how far the fingers bend,
    /// degrees.
    public record Hand(Relative fingers, Relative palm, double curl) {}
}
