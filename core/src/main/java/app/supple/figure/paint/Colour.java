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
    SHADOW("shadow", "#16302e", "#000000"),
    GLOW("glow", "#ff5a36", "#ff6a45"),
    EYE("eye", "#3a2622", "#2a1b18", "stroke"),
    STRAP("strap", "#e8a33d", "#e8a33d", "stroke");

    private final String token;
    private final String light;
    private final String dark;
    private final String property;

    Colour(String token, String light, String dark) {
        this(token, light, dark, "fill");
    }

    Colour(String token, String light, String dark, String property) {
        this.token = token;
        this.light = light;
        this.dark = dark;
        this.property = property;
    }

    /// Also the name of the class in the drawing.
    String token() {
        return token;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /// What the colour is for: `fill` or `stroke`.
    String property() {
        return property;
    }
}
