// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.BadContent;
import app.supple.server.content.problem.Problem;
import app.supple.server.content.screening.ScreeningFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A copy of the real content that a test may spoil.
final class Draft {

    /// Where the real content lies, seen from this module.
    static final Path REAL = Path.of("../content");

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /// Whatever lies in a folder.
    static Draft of(Path folder) {
        return new Draft(folder);
    }

    static Draft in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(REAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        return new Draft(folder);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    /// Puts one text in place of another, where it stands first.
    Draft change(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    /// File and line of a text, where it stands first; as a problem with it begins.
    String at(String file, String text) throws IOException {
        String whole = text(file);
        assertThat(whole).contains(text);
        long breaks = whole.substring(0, whole.indexOf(text))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return file + ":" + (breaks + 1) + ": ";
    }

    /// All that the reader finds wrong, a line each; empty if all is in order.
    List<String> problems() {
        try {
            Content.read(ContentFiles.in(folder), ScreeningFile::check);
            return List.of();
        } catch (BadContent e) {
            assertThat(e)
                    .hasMessage(e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
