// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

/// Asks EXIF one thing: how the camera was held. Whatever else is in there, or wrong with it, counts for nothing.
final class Exif {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 200;

    private final Bytes bytes;
    private final int start;
    private final boolean largeFirst;

    private Exif(Bytes bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        this.largeFirst = bytes.has(start, "MM");
    }

    /// Looks at the bytes from `start` to before `end`.
    static int turned(Bytes bytes, int start, int end) {
        try {
            return new Exif(bytes, start).orientation(end);
        } catch (Unfit e) {
            return UPRIGHT;
        }
    }

    private int orientation(int end) {
        int directory = start + (two(start + 4) << 16 | two(start + 6));
        if (!largeFirst) {
            directory = start + (two(start + 6) << 16 | two(start + 4));
        }
        int entries = Math.min(two(directory), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY <= end && two(entry) == ORIENTATION) {
                int turned = two(entry + 8);
                return turned >= 1 && turned <= 8 ? turned : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private int two(int place) {
        int large = bytes.two(place);
        return largeFirst ? large : (large & 0xff) << 8 | large >> 8;
    }
}
