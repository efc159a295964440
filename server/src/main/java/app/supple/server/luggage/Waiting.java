// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The file that a person has sent and not yet taken in, beside the database. The next one takes its place.
///
/// @param folder where only its owner may look
public record Waiting(Path folder) {

    private static final String BEGIN = "supple-arrived-";
    /// What is erased with everything else, if it is left behind.
    private static final String END = ".part";

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    /// A name for a new file; whatever waited before is deleted.
    public String token() {
        clear();
        return UUID.randomUUID().toString().replace("-", "");
    }

    /// Where the file of that name lies, whether or not it is there.
    public Path place(String token) {
        return folder.resolve(BEGIN + token + END);
    }

    /// The file that waits under a name, which may come from an address.
    public Optional<Path> find(String token) {
        return Optional.of(token)
                .filter(name -> TOKEN.matcher(name).matches())
                .map(this::place)
                .filter(Files::isRegularFile);
    }

    /// Deletes what waits.
    public void clear() {
        try {
            for (Path file : files()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(BEGIN) && name.endsWith(END);
                    })
                    .toList();
        }
    }
}
