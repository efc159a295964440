// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import app.supple.figure.look.Look;

/// How a figure is to be drawn.
public record Wish(Moment moment, Side side, Look look) {
    /// As nobody in particular, doing it to the right.
    public static Wish plain(Moment moment) {
        return new Wish(moment, Side.RIGHT, Look.USUAL);
    }
}
