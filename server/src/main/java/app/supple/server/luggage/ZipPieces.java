// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks a ZIP from anywhere, within limits. What its table of contents says about sizes is not believed: bytes are
/// counted as they come. Nothing is written to disk, so names that lead out of a folder lead nowhere.
public final class ZipPieces {

    private static final int MOST_FILES = 2_000;
    private static final int LONGEST_NAME = 300;
    /// In bytes, of all files together, wanted or not.
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int HIGHEST_RATIO = 100;
    /// So much may come out of even the smallest file.
    private static final long ALWAYS_FINE = 1024 * 1024;

    private static final int PIECE = 8 * 1024;

    private final long most;
    private long count;

    private ZipPieces(long packed) {
        this.most = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, packed * HIGHEST_RATIO));
    }

    /// The files with a wanted name, in their order.
    ///
    /// @throws IllegalArgumentException if it is no ZIP, or one that does harm; the message is for the person
    public static Map<String, byte[]> of(Path file, Predicate<String> wanted) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return new ZipPieces(Files.size(file)).read(zip, wanted);
        } catch (IOException e) {
            throw new IllegalArgumentException("This ZIP is damaged, or ends in the middle. Copy it again, whole.", e);
        }
    }

    private Map<String, byte[]> read(ZipInputStream zip, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++files > MOST_FILES || entry.getName().length() > LONGEST_NAME) {
                throw new IllegalArgumentException("This ZIP holds more than " + MOST_FILES
                        + " files, or names that are too long. Choose the one that Loop has written.");
            }
            byte[] bytes = piece(zip);
            if (!entry.isDirectory() && wanted.test(entry.getName())) {
                pieces.put(entry.getName(), bytes);
            }
        }
        if (files == 0) {
            throw new IllegalArgumentException("This ZIP is empty or damaged. Choose another one.");
        }
        return pieces;
    }

    private byte[] piece(InputStream zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[PIECE];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count += read;
            if (count > most) {
                throw new IllegalArgumentException(
                        "This ZIP unpacks to far more than its size. It is not read: that does harm. Choose another one.");
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
