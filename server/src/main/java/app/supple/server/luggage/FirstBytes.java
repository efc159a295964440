// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import app.supple.move.Troubles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file is, by how it begins. Its name says nothing.
public enum FirstBytes {
    /// Letters, or anything else that is no packed file.
    PLAIN,
    ZIP,
    GZIP;

    public static FirstBytes of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            if (first.length >= 2 && first[0] == 'P' && first[1] == 'K') {
                return ZIP;
            }
            return first.length >= 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b ? GZIP : PLAIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Why a packed file is not read as an export. It is not unpacked at all, so that no small file becomes a huge one.
    Troubles refusal() {
        var troubles = new Troubles();
        switch (this) {
            case PLAIN -> {}
            case ZIP ->
                troubles.note(
                        0,
                        "",
                        "This is a ZIP. An export is one file that ends in .json: unpack it first. "
                                + "A ZIP of Loop Habit Tracker has a place of its own on the page Your data.");
            case GZIP -> troubles.note(0, "", "This is packed with gzip. Unpack it first, for example with gunzip.");
        }
        return troubles;
    }
}
