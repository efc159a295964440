// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

/// What is left of a file when all is cut away that is no picture, and what its head says. Nothing is decoded yet.
///
/// @param format as ImageIO calls it
/// @param file begins and ends where the picture does, without remarks, profiles and other cargo
/// @param turned how the camera was held, 1 to 8 as in EXIF; 1 is upright
record Negative(String format, Bytes file, Size size, int turned) {

    /// In points.
    record Size(int width, int height) {

        /// As many as a good camera makes. More is a mistake or an attack, and would take all memory.
        static final long MOST_POINTS = 24_000_000;

        int longer() {
            return Math.max(width, height);
        }
    }

    Negative {
        if (size.width < 1 || size.height < 1) {
            throw new Unfit("The picture is empty. Choose another one.");
        }
        if ((long) size.width * size.height > Size.MOST_POINTS) {
            throw new Unfit("The picture has " + size.width + " by " + size.height
                    + " points. Choose one with at most 24 million, or make it smaller first.");
        }
    }
}
