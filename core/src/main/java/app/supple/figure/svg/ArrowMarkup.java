// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.look.Colour;
import app.supple.figure.paint.Arrow;
import app.supple.figure.pose.Motion;
import app.supple.figure.space.Point;
import java.util.List;

/// Writes the arrows of a still.
record ArrowMarkup(SvgPath path, Manner manner) {
    private static final String STROKE = " fill=\"none\" stroke-width=\"6\" stroke-linecap=\"round\"";
    private static final String HEAD = " stroke-width=\"1\"";

    /// In px: the tip beyond the end of the stroke, and the base behind it and to each side.
    private static final double TIP = 12;

    private static final double BASE = 14;

    String written(List<Arrow> arrows, Motion motion) {
        return arrows.stream()
                .map(arrow -> arrow(arrow.on(path.view(), motion)))
                .collect(joining());
    }

    private String arrow(List<Point> way) {
        String paint = manner.paint(Colour.ARROW);
        return "<path" + paint + STROKE + " d=\"" + SvgPath.curve(way) + "\"/><path" + paint + HEAD + " d=\""
                + SvgPath.straight(head(way)) + "\" fill=\"" + Colour.ARROW.light(manner.look()) + "\"/>";
    }

    /// A triangle that points where the stroke arrives.
    private static List<Point> head(List<Point> way) {
        Point end = way.get(2);
        Point control = way.get(1).times(2).minus(way.get(0).toward(end, .5));
        Point along = end.minus(control).unit();
        Point base = end.minus(along.times(BASE));
        Point aside = along.left().times(BASE);
        return List.of(end.plus(along.times(TIP)), base.plus(aside), base.minus(aside));
    }
}
