// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

/// The colour of the skin.
public enum Skin {
    FAIR,
    PEACH,
    BROWN,
    DARK;

    public Shades light() {
        return switch (this) {
            case FAIR -> new Shades("#f6d3bd", "#e4b398", "#cc967c");
            case PEACH -> new Shades("#edb998", "#d89a7c", "#bf8168");
            case BROWN -> new Shades("#b97f5a", "#9c6746", "#825438");
            case DARK -> new Shades("#8a5a3c", "#724830", "#5c3924");
        };
    }

    /// On a dark page: a little nearer to the middle.
    public Shades dark() {
        return switch (this) {
            case FAIR -> new Shades("#ecc4ab", "#d2a085", "#ad7d66");
            case PEACH -> new Shades("#e0aa88", "#c48668", "#9f6a52");
            case BROWN -> new Shades("#b57c58", "#946144", "#754b34");
            case DARK -> new Shades("#8f6044", "#744b34", "#5a3a28");
        };
    }
}
