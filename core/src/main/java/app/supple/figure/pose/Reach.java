// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A limb given by where it goes: ankle or wrist at `target`, knee or elbow toward the direction `pole`.
public record Reach(Relative target, Relative pole) {}
