// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import app.supple.server.picture.Negative.Size;
import java.io.ByteArrayOutputStream;

/// Cuts a JPEG file down to the segments that make the picture, and asks its EXIF how the camera was held.
final class JpegCut {

    static final String MAGIC = "\u00ff\u00d8\u00ff";

    /// Each scan goes over the whole picture once; cameras and programs make about ten.
    private static final int MOST_SCANS = 32;

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int FIRST_APP = 0xe0;
    private static final int LAST_APP = 0xef;
    private static final int ADOBE = 0xee;
    private static final int REMARK = 0xfe;
    private static final int CMYK = 4;

    private final Bytes bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private Size size = new Size(0, 0);
    private int turned = 1;
    private int scans;

    private JpegCut(Bytes bytes) {
        this.bytes = bytes;
    }

    static Negative of(Bytes bytes) {
        return new JpegCut(bytes).cut();
    }

    private Negative cut() {
        kept.write(bytes.file(), 0, 2);
        int place = 2;
        while (marker(place) != END) {
            place = marker(place) == START_OF_SCAN ? scan(place) : segment(place);
        }
        kept.write(bytes.file(), place, 2);
        return new Negative("jpeg", new Bytes(kept.toByteArray()), size, turned);
    }

    private int marker(int place) {
        if (bytes.at(place) != 0xff) {
            throw new Unfit("The picture is damaged. Choose another one.");
        }
        return bytes.at(place + 1);
    }

    private int segment(int place) {
        int marker = marker(place);
        int next = end(place);
        if (isFrame(marker)) {
            size = new Size(bytes.two(place + 7), bytes.two(place + 5));
            if (bytes.at(place + 9) == CMYK) {
                throw new Unfit("The picture has colours for printing (CMYK). Save it with colours for screens (RGB).");
            }
        }
        if (bytes.has(place + 4, "Exif\0\0")) {
            turned = Exif.turned(bytes, place + 10, next);
        }
        if (!isCargo(marker)) {
            kept.write(bytes.file(), place, next - place);
        }
        return next;
    }

    private int end(int place) {
        int length = bytes.two(place + 2);
        if (length < 2) {
            throw new Unfit("The picture is damaged. Choose another one.");
        }
        bytes.at(place + 1 + length);
        return place + 2 + length;
    }

    /// The points of a scan follow its head, up to the next marker that is no pause in between.
    private int scan(int place) {
        scans++;
        if (scans > MOST_SCANS) {
            throw new Unfit("The picture is packed in an unusual way. Open it, save it anew, and choose that one.");
        }
        int next = end(place);
        while (bytes.at(next) != 0xff || isPoint(bytes.at(next + 1))) {
            next++;
        }
        kept.write(bytes.file(), place, next - place);
        return next;
    }

    private static boolean isPoint(int after) {
        return after == 0 || after == 0xff || (after >= 0xd0 && after <= 0xd7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /// Remarks, profiles, small pictures in the picture, where it was taken. What Adobe adds tells how colours are
    /// written.
    private static boolean isCargo(int marker) {
        return marker == REMARK || (marker >= FIRST_APP && marker <= LAST_APP && marker != ADOBE);
    }
}
