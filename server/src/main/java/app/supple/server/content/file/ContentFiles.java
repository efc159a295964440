// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where content files are read from. Paths look like `stretches/cat-camel.yaml`.
@FunctionalInterface
public interface ContentFiles {

    /// The largest content file that is read, in bytes.
    int LARGEST = 100_000;

    /// The text of a file, or empty if there is none.
    Optional<String> read(String path);

    /// The names of the files below a folder, in order. None where they cannot be listed.
    default List<String> list(String folder) {
        return List.of();
    }

    /// The files packed into the program. They cannot be listed; the build has done that.
    static ContentFiles packed() {
        return path -> {
            try (InputStream in = ContentFiles.class.getResourceAsStream("/content/" + path)) {
                return in == null ? Optional.empty() : Optional.of(text(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /// The files of a folder.
    static ContentFiles in(Path folder) {
        return new ContentFolder(folder);
    }

    /// The text of a file; a little of what is too much, so that it can be noticed.
    static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LARGEST + 1), StandardCharsets.UTF_8);
    }
}
