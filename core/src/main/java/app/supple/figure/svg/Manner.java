// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.look.Colour;
import app.supple.figure.look.Look;

/// In which manner something is drawn: who it is, for which side, and what all its ids begin with, so that two
/// drawings can stand on one page. A movement of the right side is mirrored to show one of the left.
public record Manner(Look look, boolean mirrored, String ids) {
    private static final String STRAP =
            " fill=\"none\" stroke-width=\"9\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";

    /// Paints an element by itself, in daylight: a page's policy against inline styles does not reach attributes.
    String paint(Colour colour) {
        String property = Stylesheet.property(colour);
        String paint = " class=\"" + colour.token() + "\" " + property + "=\"" + colour.light(look) + "\"";
        return switch (colour) {
            case SHADOW -> paint + " opacity=\".16\"";
            case GLOW -> paint + " filter=\"" + url("b") + "\"";
            case EYE -> paint + " fill=\"none\" stroke-width=\"3.2\"";
            case STRAP -> paint + STRAP;
            default -> paint;
        };
    }

    String id(String name) {
        return " id=\"" + ids + name + "\"";
    }

    /// An element of this drawing once more; it ends after its last attribute.
    String use(String name) {
        return "<use href=\"#" + ids + name + "\"";
    }

    String url(String name) {
        return "url(#" + ids + name + ")";
    }

    /// A mirrored picture keeps its light at the upper left.
    int across(int pixels) {
        return mirrored ? -pixels : pixels;
    }
}
