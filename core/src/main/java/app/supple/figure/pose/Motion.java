// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A movement: from the pose one takes up to the pose one holds.
public record Motion(Pose start, Pose end) {}
