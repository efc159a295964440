// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.pose.BodySide;

/// A thing the person uses. Lengths in H.
public sealed interface Prop {
    /// Lies on the floor from `from` to `to` along x, its middle at z = 0.
    record Mat(double from, double to, double halfWidth) implements Prop {}

    /// Under the head, its middle at `x`.
    record Pillow(double x, double height) implements Prop {}

    /// From the near hand to the sole of that foot.
    record Strap(BodySide foot) implements Prop {}
}
