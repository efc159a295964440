// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import app.supple.server.machine.Answer.End;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The programs that lie on the path of this computer. For many threads at once.
public final class Programs {

    /// In what Windows names a program; elsewhere names are whole.
    private static final List<String> ENDINGS = List.of("", ".exe");

    private final Map<String, String> environment;

    /// With the environment that they get, `PATH` among it.
    public Programs(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public Map<String, String> environment() {
        return environment;
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /// Starts one and waits for its end, or ends it with all its children when the limit has passed.
    public Answer run(Call call, Duration limit) {
        try (Running running = start(call)) {
            return running.answer(limit);
        } catch (IOException e) {
            return new Answer(End.NEVER_BEGAN, "", String.valueOf(e.getMessage()));
        }
    }

    /// Starts one to talk with. Whoever starts it closes it.
    ///
    /// @throws IOException if there is no such program, or the system does not start it
    public Running start(Call call) throws IOException {
        Process process = builder(call).start();
        process.getOutputStream().close();
        return new Running(process);
    }

    /// Starts one that is to go on by itself, also when Supple ends: a browser, say.
    ///
    /// @throws IOException if there is no such program, or the system does not start it
    public void leave(Call call) throws IOException {
        Process process = builder(call)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
    }

    private ProcessBuilder builder(Call call) throws IOException {
        Path program = find(call.program())
                .orElseThrow(() -> new IOException("There is no program " + call.program() + " on the path."));
        List<String> words = new ArrayList<>(call.words());
        words.set(0, program.toString());
        var builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(call.more());
        return builder;
    }

    private Optional<Path> find(String name) {
        return Stream.of(path().split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> ENDINGS.stream().flatMap(ending -> at(folder, name + ending)))
                .findFirst();
    }

    /// Windows writes it `Path`.
    private String path() {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// Only whole paths: a program of the folder that one happens to stand in is not meant.
    private static Stream<Path> at(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)
                    ? Stream.of(file)
                    : Stream.of();
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }
}
