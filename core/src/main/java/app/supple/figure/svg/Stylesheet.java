// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.look.Look;
import app.supple.figure.paint.Colour;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// What a drawing looks like in the dark, on paper, and in the system's own colours. Without it the drawing is
/// whole, but always in daylight. On paper, and for eyes that need more contrast, every part gets an edge of ink.
final class Stylesheet {
    private static final Set<Colour> STROKES = EnumSet.of(Colour.EYE, Colour.STRAP, Colour.ARROW);
    private static final String EDGES = ".ol{fill:none;stroke:#22304a;stroke-width:5;stroke-linejoin:round}";
    private static final String PAPER = "@media print{.bg,.blob,.skin,.skin-shade{fill:#fff}"
            + ".skin-deep,.mat,.shirt,.shirt-shade{fill:#eee}.shirt-deep,.legs,.legs-shade{fill:#dde2e8}"
            + ".legs-deep,.mat-edge{fill:#c5ccd4}}";
    private static final String CONTRAST = "@media print,(prefers-contrast:more),(forced-colors:active){"
            + ".ol{display:inline}}@media (forced-colors:active){path,use,rect,ellipse{fill:Canvas}"
            + ".ol,.eye,.strap,.arrow,.mat-edge,.wall{stroke:CanvasText}.hair,.hair-shade,.shadow{fill:CanvasText}"
            + ".glow{fill:Highlight}.ol,.eye,.strap,.arrow{fill:none}}";
    private static final String MOVE =
            "@media screen and (prefers-reduced-motion:no-preference) and (forced-colors:none){"
                    + ".mv{display:inline}.st{display:none}}";

    private Stylesheet() {}

    static String still(Look look) {
        return EDGES + dark(look) + PAPER + CONTRAST;
    }

    static String moving(Look look) {
        return still(look) + MOVE;
    }

    private static String dark(Look look) {
        return Stream.of(Colour.values())
                .filter(colour -> !colour.light(look).equals(colour.dark(look)))
                .map(colour -> rule(colour, colour.dark(look)))
                .collect(joining("", "@media (prefers-color-scheme:dark){.ol{stroke:#dfe6ee}", "}"));
    }

    private static String rule(Colour colour, String value) {
        return "." + colour.token() + "{" + property(colour) + ":" + value + "}";
    }

    /// The attribute and the property that a colour is for.
    static String property(Colour colour) {
        if (colour == Colour.INK) {
            return "flood-color";
        }
        return STROKES.contains(colour) ? "stroke" : "fill";
    }
}
