// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import java.nio.charset.StandardCharsets;

/// A file that is read by place, never beyond its end.
final class Bytes {

    private final byte[] file;

    Bytes(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file;
    }

    int length() {
        return file.length;
    }

    int at(int place) {
        if (place < 0 || place >= file.length) {
            throw new Unfit("The picture is cut off. Send it again, or choose another one.");
        }
        return file[place] & 0xff;
    }

    /// Two bytes, the larger first.
    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /// Four bytes, the largest first; less than zero if the first is 128 or more.
    int four(int place) {
        return two(place) << 16 | two(place + 2);
    }

    boolean has(int place, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (place + wanted.length > file.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[place + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
