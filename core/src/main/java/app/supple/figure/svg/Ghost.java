// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.look.Colour;
import app.supple.figure.paint.Part;
import app.supple.figure.paint.Scene;
import app.supple.figure.space.Point;
import java.util.List;

/// The start pose as a thin outline behind the end pose: the edge round all of it, hardly filled.
record Ghost(SvgPath path, Manner manner) {
    /// What moves less (px) would only blur the picture.
    private static final double NEAR = 16;

    String filter() {
        String ink = " class=\"ink\" flood-color=\"" + Colour.INK.light(manner.look()) + "\"";
        return "<filter" + manner.id("o") + "><feMorphology in=\"SourceAlpha\" operator=\"dilate\" radius=\"2\"/>"
                + "<feComposite in2=\"SourceAlpha\" operator=\"out\" result=\"e\"/><feFlood" + ink
                + " flood-opacity=\".45\"/><feComposite in2=\"e\" operator=\"in\" result=\"l\"/><feFlood" + ink
                + " flood-opacity=\".07\"/><feComposite in2=\"SourceAlpha\" operator=\"in\"/><feMerge><feMergeNode/>"
                + "<feMergeNode in=\"l\"/></feMerge></filter>";
    }

    String behind(Scene start, Scene end) {
        String edges = start.body().stream()
                .filter(Part.Shaded.class::isInstance)
                .filter(part -> distance(part, same(part, end)) > NEAR)
                .map(path::of)
                .collect(joining());
        return edges.isEmpty() ? "" : "<path filter=\"" + manner.url("o") + "\" d=\"" + edges + "\"/>";
    }

    private static Part same(Part part, Scene scene) {
        return scene.body().stream()
                .filter(other -> other.id().equals(part.id()))
                .findFirst()
                .orElse(part);
    }

    private double distance(Part one, Part other) {
        List<Point> from = path.view().pixels(one.points());
        List<Point> to = path.view().pixels(other.points());
        double farthest = 0;
        for (int i = 0; i < from.size(); i++) {
            farthest = Math.max(farthest, from.get(i).minus(to.get(i)).length());
        }
        return farthest;
    }
}
