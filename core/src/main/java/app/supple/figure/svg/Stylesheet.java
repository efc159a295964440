// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static java.util.stream.Collectors.joining;

import app.supple.figure.look.Build;
import app.supple.figure.look.Colour;
import app.supple.figure.look.Hair;
import app.supple.figure.look.Look;
import app.supple.figure.look.Skin;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a drawing looks like in the dark, on paper, and in the system's own colours. Without it the drawing is
/// whole, but always in daylight. On paper, and for eyes that need more contrast, every part gets an edge of ink.
final class Stylesheet {
    private static final Set<Colour> STROKES = EnumSet.of(Colour.EYE, Colour.STRAP, Colour.ARROW);
    private static final Set<Colour> SKIN = EnumSet.of(Colour.SKIN, Colour.SKIN_SHADE, Colour.SKIN_DEEP);
    private static final Set<Colour> HAIR = EnumSet.of(Colour.HAIR, Colour.HAIR_SHADE);
    private static final String HEAD = """
            /* SPDX-License-Identifier: Apache-2.0 */
            /* The colours of drawings that stand in a page. Written by the room `figure`; a test holds it so. */
            """;
    private static final String EDGES = ".ol{fill:none;stroke:#22304a;stroke-width:5;stroke-linejoin:round}";
    private static final String PAPER = "@media print{.bg,.blob,.skin,.skin-shade{fill:#fff}"
            + ".skin-deep,.mat,.shirt,.shirt-shade{fill:#eee}.shirt-deep,.legs,.legs-shade{fill:#dde2e8}"
            + ".legs-deep,.mat-edge{fill:#c5ccd4}}";
    private static final String CONTRAST = "@media print,(prefers-contrast:more),(forced-colors:active){"
            + ".ol{display:inline}}@media (forced-colors:active){[fill]{fill:Canvas}"
            + ".ol,.eye,.strap,.arrow,.mat-edge,.wall,[class^=wood]{stroke:CanvasText}"
            + ".hair,.hair-shade,.shadow,.arrow{fill:CanvasText}.glow{fill:Highlight}"
            + "[fill=none]{fill:none}}";
    private static final String MOVE =
            "@media screen and (prefers-reduced-motion:no-preference) and (forced-colors:none){"
                    + ".mv{display:inline}.st{display:none}}";

    private Stylesheet() {}

    /// For a drawing that uses these colours.
    static String still(Look look, Predicate<Colour> used) {
        return EDGES + dark(look, used) + PAPER + CONTRAST;
    }

    static String moving(Look look, Predicate<Colour> used) {
        return still(look, used) + MOVE;
    }

    /// For pages that carry drawings inline: the same colours, by the page's own light or dark. Such a page sets the
    /// time of what moves.
    public static String forPages() {
        StringBuilder css = new StringBuilder(HEAD);
        Stream.of(Colour.values()).forEach(colour -> css.append(variable(":root", colour, Look.USUAL)));
        for (Skin skin : Skin.values()) {
            Look look = new Look(skin, Hair.BUN, Build.MEDIUM);
            SKIN.forEach(colour -> css.append(variable(".drawn[class~=\"" + word(skin) + "\"]", colour, look)));
        }
        Look grey = new Look(Skin.PEACH, Hair.GREY, Build.MEDIUM);
        HAIR.forEach(colour -> css.append(variable(".drawn[class~=\"grey\"]", colour, grey)));
        Stream.of(Colour.values())
                .map(colour -> ".drawn ." + colour.token() + " { " + property(colour) + ": var(--f-" + colour.token()
                        + "); }\n")
                .forEach(css::append);
        return css + ".drawn .st { display: none; }\n.drawn .mv { display: inline; }\n";
    }

    private static String variable(String selector, Colour colour, Look look) {
        return selector + " { --f-" + colour.token() + ": light-dark(" + colour.light(look) + ", " + colour.dark(look)
                + "); }\n";
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String dark(Look look, Predicate<Colour> used) {
        return Stream.of(Colour.values())
                .filter(colour -> used.test(colour) && !colour.light(look).equals(colour.dark(look)))
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
