// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.film.Decimal;
import app.supple.figure.look.Colour;
import app.supple.figure.paint.Glow;
import app.supple.figure.paint.Part;
import app.supple.figure.paint.Part.Flat;
import app.supple.figure.paint.Part.Line;
import app.supple.figure.paint.Part.Shaded;
import app.supple.figure.paint.Scene;
import java.util.List;
import java.util.stream.IntStream;

/// Writes the parts of a scene as SVG.
///
/// Every shaded part is stored once and painted twice inside its own edge: in the colour of its shade, then
/// moved up and to the left in the lit one. What stays uncovered is a crisp crescent of shade at the lower
/// right.
record PartMarkup(SvgPath path, Manner manner, Movement movement, Glowing glowing) {
    /// In px.
    private static final int LIGHT_X = -5;

    private static final int LIGHT_Y = -9;
    private static final int SHADOW_X = 9;
    private static final int SHADOW_Y = 16;

    /// What glows, and how strongly: as at the start or as at the end.
    record Glowing(List<Glow> glows, boolean atEnd) {
        double strength(int i) {
            Glow.Strength strength = glows.get(i).strength();
            return atEnd ? strength.end() : strength.start();
        }
    }

    /// An opacity, in hundredths.
    static String share(double strength) {
        return Decimal.of(strength, 2);
    }

    private boolean shows(int glow) {
        return movement.moves("g" + glow) || glowing.strength(glow) > 0;
    }

    String definitions(Scene scene) {
        String glows = IntStream.range(0, scene.glows().size())
                .filter(i -> shows(i) && !movement.isThereAlready("g" + i))
                .mapToObj(i -> edge(scene.glows().get(i), opacity(glowing.strength(i))))
                .collect(joining());
        return glows
                + scene.body().stream()
                        .filter(part -> !movement.isThereAlready(part.id()))
                        .map(this::definition)
                        .collect(joining());
    }

    private String definition(Part part) {
        return switch (part) {
            case Shaded shaded ->
                "<clipPath" + manner.id("c" + movement.idOf(shaded.id())) + ">" + edge(shaded, "") + "</clipPath>";
            case Flat _, Line _, Part.Panel _ -> "";
        };
    }

    /// The one place where the edge of a part is written.
    private String edge(Part part, String more) {
        return path(part, manner.id(movement.idOf(part.id())) + more);
    }

    /// An edge that moves gets it from its movement alone: written here too, it would be there three times.
    private String path(Part part, String attributes) {
        String edge = movement.bends(part.id()) ? "" : " d=\"" + path.of(part) + "\"";
        String moves = movement.of(part.id());
        return "<path" + attributes + edge + (moves.isEmpty() ? "/>" : ">" + moves + "</path>");
    }

    private static String opacity(double strength) {
        return strength == 1 ? "" : " opacity=\"" + share(strength) + "\"";
    }

    String painted(List<Part> parts) {
        return parts.stream().map(this::painted).collect(joining());
    }

    String painted(Part part) {
        return switch (part) {
            case Shaded shaded -> shaded(shaded);
            case Flat flat -> path(flat, manner.paint(flat.colour()));
            case Line line -> path(line, manner.paint(line.colour()));
            case Part.Panel panel -> path(panel, manner.paint(panel.colour()));
        };
    }

    private String shaded(Shaded part) {
        String moved = " x=\"" + manner.across(LIGHT_X) + "\" y=\"" + LIGHT_Y + "\"";
        return edgeOfInk(part) + "<g clip-path=\"" + manner.url("c" + movement.idOf(part.id())) + "\">"
                + use(part.id()) + manner.paint(part.tone().shade()) + "/>"
                + use(part.id()) + manner.paint(part.tone().lit()) + moved + "/>"
                + glowsOn(part.id()) + "</g>";
    }

    private String use(String part) {
        return manner.use(movement.idOf(part));
    }

    /// Shown only where the style sheet asks for it, and there nothing moves.
    private String edgeOfInk(Shaded part) {
        return movement.isAny() ? "" : use(part.id()) + " class=\"ol\" display=\"none\"/>";
    }

    private String glowsOn(String part) {
        return IntStream.range(0, glowing.glows.size())
                .filter(i -> shows(i) && glowing.glows.get(i).hosts().contains(part))
                .mapToObj(i -> use("g" + i) + manner.paint(Colour.GLOW) + "/>")
                .collect(joining());
    }

    /// The whole body once more, in one colour, to the lower right.
    String dropShadow(Scene scene) {
        String pieces = scene.body().stream()
                .filter(Shaded.class::isInstance)
                .map(part -> use(part.id()) + "/>")
                .collect(joining());
        return "<g" + manner.paint(Colour.SHADOW) + " transform=\"translate(" + manner.across(SHADOW_X) + " " + SHADOW_Y
                + ")\">" + pieces + "</g>";
    }
}
