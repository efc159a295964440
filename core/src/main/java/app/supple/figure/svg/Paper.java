// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.look.Colour;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// The document around a picture, 1200 x 900 px, with its card.
record Paper(Caption caption, Manner manner) {
    private static final String CLASS = "class=\"";
    private static final String MIRROR = "<g transform=\"translate(1200 0) scale(-1 1)\">";

    String still(String definitions, String scene) {
        String body = body(definitions, scene);
        return head(Stylesheet.still(manner.look(), used(body))) + body;
    }

    String moving(String definitions, String scene) {
        String body = body(definitions, scene);
        return head(Stylesheet.moving(manner.look(), used(body))) + body;
    }

    /// The body is long: it is walked through once, not once for each colour.
    private static Predicate<Colour> used(String body) {
        Set<String> classes = new HashSet<>();
        for (int at = body.indexOf(CLASS); at >= 0; at = body.indexOf(CLASS, at)) {
            at += CLASS.length();
            classes.add(body.substring(at, body.indexOf('"', at)));
        }
        return colour -> classes.contains(colour.token());
    }

    /// The beginning of the document.
    ///
    /// @param style for a file of its own; a page that forbids inline styles brings the same rules
    private String head(String style) {
        String named = manner.ids() + "t";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\" class=\"drawn "
                + manner.look().text().replace('-', ' ') + "\" role=\"img\" aria-labelledby=\"" + named
                + "\">" + caption.markup(named) + "<style>" + style + "</style>";
    }

    private String body(String definitions, String scene) {
        return "<defs>" + definitions + blur() + "</defs>" + card()
                + (manner.mirrored() ? MIRROR + scene + "</g>" : scene) + "</svg>";
    }

    private String card() {
        return "<rect" + manner.paint(Colour.BACKGROUND) + " width=\"1200\" height=\"900\" rx=\"36\"/><ellipse"
                + manner.paint(Colour.BLOB) + " cx=\"600\" cy=\"458\" rx=\"480\" ry=\"375\"/>";
    }

    private String blur() {
        return "<filter" + manner.id("b") + " x=\"-20%\" y=\"-30%\" width=\"140%\" height=\"160%\">"
                + "<feGaussianBlur stdDeviation=\"8\"/></filter>";
    }
}
