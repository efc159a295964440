// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static java.util.stream.Collectors.joining;

import app.supple.figure.paint.Part.Flat;
import app.supple.figure.paint.Part.Furniture;
import app.supple.figure.paint.Part.Line;
import app.supple.figure.paint.Part.Shaded;
import app.supple.figure.paint.StillPicture.Shot;
import java.util.List;
import java.util.stream.Stream;

/// Writes the parts of a body as SVG.
///
/// Every shaded part is stored once and painted twice inside its own edge: in the colour of its shade, then
/// moved up and to the left in the lit one. What stays uncovered is a crisp crescent of shade at the lower
/// right.
record PartMarkup(SvgPath path, Shot shot) {
    private static final String BLUR = "<filter id=\"b\" x=\"-20%\" y=\"-30%\" width=\"140%\" height=\"160%\">"
            + "<feGaussianBlur stdDeviation=\"8\"/></filter>";

    /// In px. A mirrored picture keeps its light at the upper left.
    private static final int LIGHT_X = -5;

    private static final int LIGHT_Y = -9;
    private static final int SHADOW_X = 9;
    private static final int SHADOW_Y = 16;

    String definitions(List<Part> parts) {
        return glows() + parts.stream().flatMap(this::definition).collect(joining()) + BLUR;
    }

    private Stream<String> definition(Part part) {
        return switch (part) {
            case Shaded shaded ->
                Stream.of("<clipPath id=\"c-" + shaded.id() + "\"><path id=\"" + shaded.id() + "\" d=\""
                        + path.closed(shaded.outlines()) + "\"/></clipPath>");
            case Flat _, Line _, Furniture _ -> Stream.empty();
        };
    }

    private String glows() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shot.warmths().size(); i++) {
            Warmth warmth = shot.warmths().get(i);
            String edge = path.closed(List.of(warmth.seenBy(path.view().camera(), shot.skeleton())));
            text.append("<path id=\"g").append(i).append("\"").append(opacity(warmth.strength()));
            text.append(" d=\"").append(edge).append("\"/>");
        }
        return text.toString();
    }

    /// In hundredths: two digits behind the point.
    private static String opacity(double strength) {
        long hundredths = Math.round(strength * 100);
        return hundredths == 100 ? "" : " opacity=\"." + hundredths / 10 + hundredths % 10 + "\"";
    }

    String body(List<Part> parts) {
        return parts.stream().map(this::painted).collect(joining());
    }

    private String painted(Part part) {
        return switch (part) {
            case Shaded shaded -> shaded(shaded);
            case Flat flat -> "<path" + flat.colour().attributes() + " d=\"" + path.closed(flat.outlines()) + "\"/>";
            case Line line -> "<path" + line.colour().attributes() + " d=\"" + path.open(line.points()) + "\"/>";
            case Furniture furniture -> faces(furniture.faces());
        };
    }

    String faces(List<Boxes.Face> faces) {
        return faces.stream()
                .map(face -> "<path" + face.colour().attributes() + " d=\"" + path.polygon(face.corners()) + "\"/>")
                .collect(joining());
    }

    private String shaded(Shaded part) {
        String shade = use(part.id(), part.tone().shade(), "");
        String moved = " x=\"" + mirrored(LIGHT_X) + "\" y=\"" + LIGHT_Y + "\"";
        String lit = use(part.id(), part.tone().lit(), moved);
        return "<g clip-path=\"url(#c-" + part.id() + ")\">" + shade + lit + glowsOn(part.id()) + "</g>";
    }

    private String glowsOn(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shot.warmths().size(); i++) {
            if (shot.warmths().get(i).hosts().contains(part)) {
                text.append(use("g" + i, Colour.GLOW, ""));
            }
        }
        return text.toString();
    }

    private static String use(String id, Colour colour, String place) {
        return "<use href=\"#" + id + "\"" + colour.attributes() + place + "/>";
    }

    /// The whole body once more, in one colour, to the lower right.
    String dropShadow(List<Shaded> parts) {
        String pieces =
                parts.stream().map(part -> "<use href=\"#" + part.id() + "\"/>").collect(joining());
        return "<g" + Colour.SHADOW.attributes() + " transform=\"translate(" + mirrored(SHADOW_X) + " " + SHADOW_Y
                + ")\">" + pieces + "</g>";
    }

    private int mirrored(int x) {
        return shot.mirrored() ? -x : x;
    }
}
