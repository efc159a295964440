// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.look.Colour;
import app.supple.figure.outline.Outline;
import app.supple.figure.prop.Boxes;
import app.supple.figure.prop.Prop;
import app.supple.figure.prop.Prop.Chair;
import app.supple.figure.prop.Prop.Cushion;
import app.supple.figure.prop.Prop.Desk;
import app.supple.figure.prop.Prop.Mat;
import app.supple.figure.prop.Prop.Pillow;
import app.supple.figure.prop.Prop.Strap;
import app.supple.figure.prop.Prop.Wall;
import app.supple.figure.prop.PropShapes;
import app.supple.figure.space.Point;
import java.util.List;
import java.util.function.Predicate;

/// Writes the things a person uses. They never move; the strap goes with the body.
record PropMarkup(SvgPath path, Manner manner) {
    /// The light side of the pillow, shifted against its shade.
    private static final String PILLOW_LIGHT = "\" transform=\"translate(-2 -6)\"/>";

    /// What lies under everything, shadows too.
    String under(List<Prop> props) {
        return written(props, prop -> !(prop instanceof Pillow));
    }

    String pillows(List<Prop> props) {
        return written(props, prop -> prop instanceof Pillow);
    }

    private String written(List<Prop> props, Predicate<Prop> wanted) {
        return props.stream().filter(wanted).map(this::prop).collect(joining());
    }

    private String prop(Prop prop) {
        PropShapes shapes = new PropShapes(path.view().camera());
        return switch (prop) {
            case Mat mat -> polygon(Colour.MAT_EDGE, shapes.matWithEdge(mat)) + polygon(Colour.MAT, shapes.matTop(mat));
            case Pillow pillow -> pillow(shapes.pillow(pillow));
            case Chair chair ->
                new Boxes(path.view().camera())
                        .chair(chair).stream()
                                .map(face -> polygon(face.colour(), face.corners()))
                                .collect(joining());
            case Wall wall -> polygon(Colour.WALL, shapes.wall(wall));
            case Strap _, Desk _, Cushion _ -> "";
        };
    }

    private String pillow(Outline outline) {
        String edge = path.closed(List.of(outline));
        return "<path" + manner.paint(Colour.PILLOW_SHADE) + " d=\"" + edge + "\"/><path" + manner.paint(Colour.PILLOW)
                + " d=\"" + edge + PILLOW_LIGHT;
    }

    private String polygon(Colour colour, List<Point> corners) {
        return "<path" + manner.paint(colour) + " d=\"" + path.polygon(corners) + "\"/>";
    }
}
