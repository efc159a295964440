// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import app.supple.diary.keep.Copy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of the copies, one file a night.
record CopyFolder(Path path) {

    private static final String BEFORE = "supple-";
    private static final String AFTER = ".db";

    Path file(LocalDate night) {
        return path.resolve(BEFORE + night + AFTER);
    }

    /// Where a copy grows until it is whole; what a stopped Supple left there is gone.
    Path fresh() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Path fresh = path.resolve("unfinished.db");
        Files.deleteIfExists(fresh);
        return fresh;
    }

    /// Newest first.
    List<LocalDate> nights() {
        return files().stream()
                .flatMap(file -> night(file).stream())
                .sorted()
                .toList()
                .reversed();
    }

    List<Copy> copies() {
        return nights().stream()
                .map(night -> new Copy(night, size(file(night))))
                .toList();
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + path + " cannot be read", e);
        }
    }

    private static Optional<LocalDate> night(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(BEFORE) || !name.endsWith(AFTER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(BEFORE.length(), name.length() - AFTER.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }
}
