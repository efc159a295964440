// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static java.util.stream.Collectors.joining;

import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Outline;
import app.supple.figure.paint.Part.Shaded;
import app.supple.figure.paint.Prop.Chair;
import app.supple.figure.paint.Prop.Cushion;
import app.supple.figure.paint.Prop.Desk;
import app.supple.figure.paint.Prop.Mat;
import app.supple.figure.paint.Prop.Pillow;
import app.supple.figure.paint.Prop.Strap;
import app.supple.figure.paint.Prop.Wall;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import java.util.List;
import java.util.function.Predicate;

/// One pose as a complete SVG document of 1200 x 900 px.
public final class StillPicture {
    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\""
            + " role=\"img\" aria-labelledby=\"t\"><title id=\"t\">";
    private static final String CARD = "<rect" + Colour.BACKGROUND.attributes()
            + " width=\"1200\" height=\"900\" rx=\"36\"/><ellipse" + Colour.BLOB.attributes()
            + " cx=\"600\" cy=\"458\" rx=\"480\" ry=\"375\"/>";
    private static final String MIRROR = "<g transform=\"translate(1200 0) scale(-1 1)\">";

    /// The light side of the pillow, shifted against its shade.
    private static final String PILLOW_LIGHT = "\" transform=\"translate(-2 -6)\"/>";

    private final Shot shot;
    private final View view;
    private final Camera camera;
    private final SvgPath path;

    /// A body in its staging, at the end of its movement or at the start; `mirrored` shows a movement of the right
    /// side as one of the left.
    public record Shot(Staging staging, Skeleton skeleton, boolean atEnd, boolean mirrored) {
        List<Warmth> warmths() {
            return staging.glows().stream()
                    .flatMap(glow -> glow.warmth(atEnd).stream())
                    .toList();
        }
    }

    private StillPicture(Shot shot) {
        this.shot = shot;
        view = shot.staging.view();
        camera = view.camera();
        path = new SvgPath(view);
    }

    public static String of(String title, Shot shot) {
        return new StillPicture(shot).document(title);
    }

    private String document(String title) {
        List<Part> parts = new BodyParts(shot.skeleton, shot.staging).inOrder();
        PartMarkup markup = new PartMarkup(path, shot);
        String scene = floor(markup, parts) + markup.body(parts);
        return START + escaped(title) + "</title><style>" + Stylesheet.text() + "</style><defs>"
                + markup.definitions(parts) + "</defs>" + CARD
                + (shot.mirrored ? MIRROR + scene + "</g>" : scene) + "</svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Seen from above a shadow falls beside the body and over the pillow, else it lies under both.
    private String floor(PartMarkup markup, List<Part> parts) {
        String mats = props(prop -> prop instanceof Mat || prop instanceof Chair || prop instanceof Wall);
        String pillows = props(prop -> prop instanceof Pillow);
        if (view.looksDown()) {
            List<Shaded> solid = parts.stream()
                    .filter(Shaded.class::isInstance)
                    .map(Shaded.class::cast)
                    .toList();
            return mats + pillows + markup.dropShadow(solid);
        }
        return mats + filled(Colour.SHADOW, new FloorShadow(shot.skeleton).seenBy(camera)) + pillows;
    }

    private String props(Predicate<Prop> wanted) {
        return shot.staging.props().stream().filter(wanted).map(this::prop).collect(joining());
    }

    private String prop(Prop prop) {
        PropShapes shapes = new PropShapes(camera);
        return switch (prop) {
            case Mat mat -> polygon(Colour.MAT_EDGE, shapes.matWithEdge(mat)) + polygon(Colour.MAT, shapes.matTop(mat));
            case Pillow pillow -> pillow(shapes.pillow(pillow));
            case Chair chair -> new PartMarkup(path, shot).faces(new Boxes(camera).chair(chair));
            case Wall wall -> polygon(Colour.WALL, shapes.wall(wall));
            case Strap _, Desk _, Cushion _ -> "";
        };
    }

    private String pillow(Outline outline) {
        String edge = path.closed(List.of(outline));
        return filled(Colour.PILLOW_SHADE, outline) + "<path" + Colour.PILLOW.attributes() + " d=\"" + edge
                + PILLOW_LIGHT;
    }

    private String filled(Colour colour, Outline outline) {
        return "<path" + colour.attributes() + " d=\"" + path.closed(List.of(outline)) + "\"/>";
    }

    private String polygon(Colour colour, List<Point> corners) {
        return "<path" + colour.attributes() + " d=\"" + path.polygon(corners) + "\"/>";
    }
}
