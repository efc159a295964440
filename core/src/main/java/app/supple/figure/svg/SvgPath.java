// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.outline.Outline;
import app.supple.figure.paint.Part;
import app.supple.figure.paint.View;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;

/// Writes edges as the `d` of an SVG path, in whole px of the view.
record SvgPath(View view) {
    /// All pieces in one path.
    String closed(List<Outline> outlines) {
        StringBuilder text = new StringBuilder();
        for (Outline outline : outlines) {
            text.append(spline(view.ring(outline)));
        }
        return text.toString();
    }

    /// What is painted, whatever it is.
    String of(Part part) {
        return switch (part) {
            case Part.Shaded shaded -> closed(shaded.outlines());
            case Part.Flat flat -> closed(flat.outlines());
            case Part.Line line -> open(line.points());
            case Part.Panel panel -> polygon(panel.points());
        };
    }

    /// A uniform quadratic B-spline: the curve touches the middle between each two control points. After the
    /// first piece every further one is a `t`, whose control is the mirror image of the one before. Rounding is
    /// fed back into that mirror image, or small errors would grow round the edge.
    private static String spline(List<Point> controls) {
        int count = controls.size();
        Point first = rounded(controls.get(0).toward(controls.get(1), .5));
        Point control = rounded(controls.get(1));
        List<Point> steps = new ArrayList<>();
        steps.add(control.minus(first));
        Point here = first;
        for (int i = 2; i <= count; i++) {
            Point next = rounded(control.toward(controls.get(i % count), .5));
            steps.add(next.minus(here));
            control = next.times(2).minus(control);
            here = next;
        }
        steps.add(first.minus(here));
        return "M" + numbers(List.of(first)) + "q" + numbers(steps.subList(0, 2)) + "t"
                + numbers(steps.subList(2, steps.size())) + "z";
    }

    /// Straight from corner to corner.
    String polygon(List<Point> corners) {
        return straight(view.pixels(corners));
    }

    /// Straight from corner to corner; in px already. After the first corner each says how far it is from the one
    /// before: opposite edges of a box then look alike, and pack well.
    static String straight(List<Point> corners) {
        List<Point> steps = new ArrayList<>();
        Point here = new Point(0, 0);
        for (Point corner : corners) {
            Point next = rounded(corner);
            steps.add(next.minus(here));
            here = next;
        }
        return "m" + numbers(steps) + "z";
    }

    /// Three points are one curve through all of them; a fourth is reached in a straight line after a curve
    /// that only leans toward the second.
    String open(List<Point> points) {
        return curve(view.pixels(points));
    }

    /// The same, in px already.
    static String curve(List<Point> points) {
        List<Point> pixels = points.stream().map(SvgPath::rounded).toList();
        Point start = pixels.get(0);
        Point end = pixels.get(2);
        if (pixels.size() == 3) {
            Point control = rounded(pixels.get(1).times(2).minus(start.toward(end, .5)));
            return "M" + numbers(List.of(start)) + "Q" + numbers(List.of(control, end));
        }
        return "M" + numbers(List.of(start)) + "Q" + numbers(List.of(pixels.get(1), end)) + "L"
                + numbers(List.of(pixels.get(3)));
    }

    private static Point rounded(Point point) {
        return new Point(Math.rint(point.x()), Math.rint(point.y()));
    }

    /// As short as SVG allows: a minus sign parts two numbers as well as a space.
    private static String numbers(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            append(text, (int) point.x());
            append(text, (int) point.y());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number) {
        if (!text.isEmpty() && number >= 0) {
            text.append(' ');
        }
        text.append(number);
    }
}
