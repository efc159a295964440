// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.prop;

import app.supple.figure.pose.BodySide;

/// A thing the person uses. Lengths in H; places as in the room.
public sealed interface Prop {
    /// Lies on the floor from `from` to `to` along x, its middle at z = 0.
    record Mat(double from, double to, double halfWidth) implements Prop {}

    /// Under the head, its middle at `x`.
    record Pillow(double x, double height) implements Prop {}

    /// From the near hand to the sole of that foot.
    record Strap(BodySide foot) implements Prop {}

    /// Its backrest stands at `back`, the edge of its seat lies at `front`: where that is the smaller one, the chair
    /// faces to the left. `seat` is the height of the seat, `z` its middle.
    record Chair(double back, double front, double seat, double z) implements Prop {}

    /// Stands across the room at `x`.
    record Wall(double x) implements Prop {}

    /// A table from `from` to `to`; `height` is that of its top. Painted as the layer `desk`.
    record Desk(double from, double to, double height) implements Prop {}

    /// A thick pillow that lies on something, from `bottom` up. Painted as the layer `cushion`.
    record Cushion(double x, double bottom, double height) implements Prop {}
}
