// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

/// What a chart is drawn on, in units of its own: pixels on a screen, points on paper. It begins top left.
///
/// @param letter how high letters are; margins follow it
public record Paper(double width, double height, double letter) {

    /// As narrow as a phone. On a wider screen a drawing is drawn apart, with letters as they are.
    public static final Paper SCREEN = new Paper(326, 208, 13);

    /// Where the first day lies.
    public double left() {
        return 2 * letter;
    }

    /// Where the last day lies.
    public double right() {
        return width - 1.8 * letter;
    }

    /// Where the top of the scale lies.
    public double top() {
        return 1.2 * letter;
    }

    /// Where 0 lies.
    public double bottom() {
        return height - 2 * letter;
    }
}
