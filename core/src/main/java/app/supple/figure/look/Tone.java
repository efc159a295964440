// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// A material in a light: the colour of its lit face and of its crescent of shade. What is far away is one step
/// darker.
public enum Tone {
    SKIN(Colour.SKIN, Colour.SKIN_SHADE),
    SKIN_FAR(Colour.SKIN_SHADE, Colour.SKIN_DEEP),
    SHIRT(Colour.SHIRT, Colour.SHIRT_SHADE),
    SHIRT_FAR(Colour.SHIRT_SHADE, Colour.SHIRT_DEEP),
    LEGGINGS(Colour.LEGGINGS, Colour.LEGGINGS_SHADE),
    LEGGINGS_FAR(Colour.LEGGINGS_SHADE, Colour.LEGGINGS_DEEP),
    HAIR(Colour.HAIR, Colour.HAIR_SHADE);

    private final Colour lit;
    private final Colour shade;

    Tone(Colour lit, Colour shade) {
        this.lit = lit;
        this.shade = shade;
    }

    public Colour lit() {
        return lit;
    }

    public Colour shade() {
        return shade;
    }
}
