// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// The colours of a figure, as RGB, in daylight and in the dark. Those of skin and hair are the person's.
public enum Colour {
    BACKGROUND("bg", "#f3efe8", "#171c22"),
    BLOB("blob", "#e6ede6", "#202a2e"),
    MAT("mat", "#b9d8ca", "#35574f"),
    MAT_EDGE("mat-edge", "#93bdac", "#26423c"),
    PILLOW("pillow", "#fbf7ef", "#b9b4aa"),
    PILLOW_SHADE("pillow-shade", "#d9d2c4", "#8b867d"),
    WOOD("wood", "#c99b6b", "#9a744c"),
    WOOD_SHADE("wood-shade", "#a97f55", "#7b5b39"),
    WOOD_DEEP("wood-deep", "#8a653f", "#5f452a"),
    WALL("wall", "#dcd9d2", "#2c343b"),
    SKIN("skin"),
    SKIN_SHADE("skin-shade"),
    SKIN_DEEP("skin-deep"),
    SHIRT("shirt", "#4fa9a0", "#4aa39b"),
    SHIRT_SHADE("shirt-shade", "#398c88", "#35827e"),
    SHIRT_DEEP("shirt-deep", "#2c7373", "#296664"),
    LEGGINGS("legs", "#40547f", "#5a70a3"),
    LEGGINGS_SHADE("legs-shade", "#303f66", "#465985"),
    LEGGINGS_DEEP("legs-deep", "#263353", "#37476c"),
    HAIR("hair"),
    HAIR_SHADE("hair-shade"),
    SHADOW("shadow", "#16302e", "#000000"),
    GLOW("glow", "#ff5a36", "#ff6a45"),
    ARROW("arrow", "#ff5a36", "#ff6a45"),
    EYE("eye", "#3a2622", "#2a1b18"),
    STRAP("strap", "#e8a33d", "#e8a33d"),
    INK("ink", "#2b3a55", "#dfe6ee");

    private final String token;
    private final String light;
    private final String dark;

    Colour(String token) {
        this(token, "", "");
    }

    Colour(String token, String light, String dark) {
        this.token = token;
        this.light = light;
        this.dark = dark;
    }

    /// The name of the colour in a style sheet.
    public String token() {
        return token;
    }

    public String light(Look look) {
        return of(look.skin().light(), look.hair().light(), light);
    }

    public String dark(Look look) {
        return of(look.skin().dark(), look.hair().dark(), dark);
    }

    private String of(Shades skin, Shades hair, String other) {
        return switch (this) {
            case SKIN -> skin.lit();
            case SKIN_SHADE -> skin.shade();
            case SKIN_DEEP -> skin.deep();
            case HAIR -> hair.lit();
            case HAIR_SHADE -> hair.shade();
            default -> other;
        };
    }
}
