// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import app.supple.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// All that lies beside a database and holds what once stood in it.
record Leftovers(Path data, Path copies) {

    private static final String ASIDE = "supple-before-restore-";
    private static final String HALF = ".part";

    void delete() {
        try {
            for (Path file : files(data)) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(ASIDE) || name.contains(HALF)) {
                    Files.deleteIfExists(file);
                }
            }
            for (Path file : files(copies)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(copies);
        } catch (IOException e) {
            throw new StoreException(
                    "Not every copy could be deleted: " + e.getMessage() + " Give yourself the right to the folder "
                            + copies + " and erase once more.",
                    e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
