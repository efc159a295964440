// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

/// The colours of a figure in daylight and in the dark. A page that carries the drawing inline may set each as
/// the custom property `--f-<token>`; inside an `<img>` the reader's own light or dark setting decides.
enum Colour {
    BACKGROUND("bg", "#f3efe8", "#171c22"),
    BLOB("blob", "#e6ede6", "#202a2e"),
    MAT("mat", "#b9d8ca", "#35574f"),
    MAT_EDGE("mat-edge", "#93bdac", "#26423c"),
    PILLOW("pillow", "#fbf7ef", "#b9b4aa"),
    PILLOW_SHADE("pillow-shade", "#d9d2c4", "#8b867d"),
    WOOD("wood", "#c99b6b", "#9a744c"),
    WOOD_SIDE("wood-side", "#a97f55", "#7b5b39"),
    WOOD_DARK("wood-dark", "#8a653f", "#5f452a"),
    WALL("wall", "#dcd9d2", "#2c343b"),
    SKIN("skin", "#edb998", "#e0aa88"),
    SKIN_SHADE("skin-shade", "#d89a7c", "#c48668"),
    SKIN_DEEP("skin-deep", "#bf8168", "#9f6a52"),
    SHIRT("shirt", "#4fa9a0", "#4aa39b"),
    SHIRT_SHADE("shirt-shade", "#398c88", "#35827e"),
    SHIRT_DEEP("shirt-deep", "#2c7373", "#296664"),
    LEGGINGS("legs", "#40547f", "#5a70a3"),
    LEGGINGS_SHADE("legs-shade", "#303f66", "#465985"),
    LEGGINGS_DEEP("legs-deep", "#263353", "#37476c"),
    HAIR("hair", "#4d3733", "#6a4c44"),
    HAIR_SHADE("hair-shade", "#372622", "#4f3832"),
    SHADOW("shadow", "#16302e", "#000000", Use.SHADOW),
    GLOW("glow", "#ff5a36", "#ff6a45", Use.GLOW),
    EYE("eye", "#3a2622", "#2a1b18", Use.THIN_LINE),
    STRAP("strap", "#e8a33d", "#e8a33d", Use.STRAP);

    private final String token;
    private final String light;
    private final String dark;
    private final Use use;

    Colour(String token, String light, String dark) {
        this(token, light, dark, Use.SURFACE);
    }

    Colour(String token, String light, String dark, Use use) {
        this.token = token;
        this.light = light;
        this.dark = dark;
        this.use = use;
    }

    /// What is done with a colour. Widths in px of the 1200 x 900 paper.
    private enum Use {
        SURFACE("fill", ""),
        SHADOW("fill", " opacity=\".16\""),
        GLOW("fill", " filter=\"url(#b)\""),
        THIN_LINE("stroke", " fill=\"none\" stroke-width=\"3.2\""),
        STRAP("stroke", " fill=\"none\" stroke-width=\"9\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");

        private final String property;
        private final String more;

        Use(String property, String more) {
            this.property = property;
            this.more = more;
        }
    }

    /// Paints an element by itself, in daylight: a page's policy against inline styles does not reach attributes.
    String attributes() {
        return " class=\"" + token + "\" " + use.property + "=\"" + light + "\"" + use.more;
    }

    /// Lets the dark, or the page around the drawing, set the colour.
    String rule() {
        return "." + token + "{" + use.property + ":var(--f-" + token + "," + light + ")}";
    }

    String darkProperty() {
        return "--f-" + token + ":" + dark;
    }
}
