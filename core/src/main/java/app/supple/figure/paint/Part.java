// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.look.Colour;
import app.supple.figure.look.Tone;
import app.supple.figure.outline.Outline;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;

/// One piece of the picture as it is painted. `id` names it within the drawing.
public sealed interface Part {
    String id();

    /// The control points of all its edges.
    List<Point> points();

    /// Filled, with a crescent of shade.
    record Shaded(String id, Tone tone, List<Outline> outlines) implements Part {
        @Override
        public List<Point> points() {
            return all(outlines);
        }
    }

    /// Filled with one colour: too small or too flat for a shade.
    record Flat(String id, Colour colour, List<Outline> outlines) implements Part {
        @Override
        public List<Point> points() {
            return all(outlines);
        }
    }

    /// A stroke; `points` in H with y up.
    record Line(String id, Colour colour, List<Point> points) implements Part {}

    /// One side of a piece of furniture: filled, with straight edges from corner to corner.
    record Panel(String id, Colour colour, List<Point> points) implements Part {}

    private static List<Point> all(List<Outline> outlines) {
        List<Point> all = new ArrayList<>();
        outlines.forEach(outline -> all.addAll(outline.points()));
        return all;
    }
}
