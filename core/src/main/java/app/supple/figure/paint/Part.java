// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.outline.Outline;
import app.supple.figure.space.Point;
import java.util.List;

/// One piece of the body as it is painted, from the farthest to the nearest.
sealed interface Part {
    /// Filled, with a crescent of shade; `id` names it in the drawing.
    record Shaded(String id, Tone tone, List<Outline> outlines) implements Part {}

    /// Filled with one colour: too small for a shade.
    record Flat(Colour colour, List<Outline> outlines) implements Part {}

    /// A stroke; `points` in H with y up.
    record Line(Colour colour, List<Point> points) implements Part {}

    /// The visible sides of a piece of furniture.
    record Furniture(List<Boxes.Face> faces) implements Part {}
}
