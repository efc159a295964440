// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// How the hair is worn. Grey hair is short.
public enum Hair {
    BUN,
    LONG,
    SHORT,
    GREY;

    private static final Shades BROWN = new Shades("#4d3733", "#372622", "#372622");
    private static final Shades BROWN_IN_THE_DARK = new Shades("#6a4c44", "#4f3832", "#4f3832");
    private static final Shades SILVER = new Shades("#b9b4ae", "#98938c", "#98938c");

    public Shades light() {
        return this == GREY ? SILVER : BROWN;
    }

    public Shades dark() {
        return this == GREY ? SILVER : BROWN_IN_THE_DARK;
    }
}
