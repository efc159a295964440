// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import app.supple.server.picture.Negative.Size;
import java.io.ByteArrayOutputStream;
import java.util.Set;

/// Cuts a PNG file down to the chunks that make the picture. Text and profiles may be packed so that they swell to
/// gigabytes; what stands after the end may be anything.
final class PngCut {

    static final String MAGIC = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEAD = 8;
    private static final int AROUND = 12;

    private final Bytes bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private PngCut(Bytes bytes) {
        this.bytes = bytes;
    }

    static Negative of(Bytes bytes) {
        return new PngCut(bytes).cut();
    }

    private Negative cut() {
        if (!bytes.has(12, "IHDR")) {
            throw new Unfit("The picture has no head. Choose another one.");
        }
        kept.write(bytes.file(), 0, HEAD);
        int place = HEAD;
        while (!bytes.has(place + 4, "IEND")) {
            place = keep(place);
        }
        keep(place);
        return new Negative("png", new Bytes(kept.toByteArray()), new Size(bytes.four(16), bytes.four(20)), 1);
    }

    /// Keeps or drops one chunk.
    ///
    /// @return where the next one begins
    private int keep(int place) {
        int length = bytes.four(place);
        if (length < 0 || length > bytes.length() - AROUND - place) {
            throw new Unfit("The picture is cut off. Send it again, or choose another one.");
        }
        if (NEEDED.stream().anyMatch(kind -> bytes.has(place + 4, kind))) {
            kept.write(bytes.file(), place, length + AROUND);
        }
        return place + length + AROUND;
    }
}
