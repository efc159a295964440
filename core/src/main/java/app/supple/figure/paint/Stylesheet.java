// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// The one style block of a drawing.
final class Stylesheet {
    /// Widths and blur in px of the 1200 x 900 paper.
    private static final String LINES = "." + Colour.SHADOW.token() + "{opacity:.16}"
            + "." + Colour.GLOW.token() + "{filter:url(#b)}"
            + ".line{fill:none;stroke-width:3.2}"
            + "." + Colour.STRAP.token() + "{stroke-width:9;stroke-linejoin:round;stroke-linecap:round}";

    private static final String TEXT = colours() + LINES + "@media (prefers-color-scheme:dark){svg{" + dark() + "}}";

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    /// The plain colour comes first, for programs that draw SVG but know no custom properties.
    private static String colours() {
        return Arrays.stream(Colour.values()).map(Stylesheet::rule).collect(joining());
    }

    private static String rule(Colour colour) {
        String property = colour.property();
        return "." + colour.token() + "{" + property + ":" + colour.light() + ";" + property + ":var(--f-"
                + colour.token() + "," + colour.light() + ")}";
    }

    private static String dark() {
        return Arrays.stream(Colour.values())
                .map(colour -> "--f-" + colour.token() + ":" + colour.dark())
                .collect(joining(";"));
    }
}
