// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Tells what a file is by its first bytes, whatever its name says, and cuts it down to the picture.
final class Cut {

    private static final String TAKEN = " Choose a PNG or a JPEG.";

    private Cut() {}

    static Negative of(byte[] file) {
        Bytes bytes = new Bytes(file);
        if (file.length == 0) {
            throw new Unfit("The file is empty. Choose another one.");
        }
        if (bytes.has(0, PngCut.MAGIC)) {
            return PngCut.of(bytes);
        }
        if (bytes.has(0, JpegCut.MAGIC)) {
            return JpegCut.of(bytes);
        }
        throw new Unfit(otherwise(bytes) + TAKEN);
    }

    private static String otherwise(Bytes bytes) {
        if (bytes.has(0, "GIF8")) {
            return "This is a GIF.";
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return "This is a WebP picture, which Supple cannot read.";
        }
        if (bytes.has(4, "ftyp")) {
            return "This is a HEIC or AVIF picture or a film, which Supple cannot read.";
        }
        return isMarkup(bytes) ? "This is a drawing or a page (SVG or HTML), not a picture." : "This is no picture.";
    }

    private static boolean isMarkup(Bytes bytes) {
        String begin = new String(bytes.file(), 0, Math.min(bytes.length(), 256), StandardCharsets.ISO_8859_1);
        return begin.toLowerCase(Locale.ROOT).contains("<");
    }
}
