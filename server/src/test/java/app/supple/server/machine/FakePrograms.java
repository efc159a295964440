// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Small scripts in a folder, in place of the programs of a system. Each notes what it was told, word by word.
public final class FakePrograms {

    /// Between two words that a program was told, and nowhere in them.
    private static final String NEXT = "\u0001";

    private final Path folder;
    private final Map<String, String> more = new HashMap<>();

    public FakePrograms(Path folder) {
        this.folder = folder;
    }

    /// Adds one that notes its words and then does what the lines say, in the language of `sh`.
    public FakePrograms add(String name, String... lines) {
        String note = "{ printf '%s\\001' \"${0##*/}\" \"$@\"; echo; } >> '" + folder.resolve("told") + "'\n";
        try {
            Path script = folder.resolve(name);
            Files.writeString(script, "#!/bin/sh\n" + note + String.join("\n", lines) + "\n");
            script.toFile().setExecutable(true);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FakePrograms with(String name, String value) {
        more.put(name, value);
        return this;
    }

    /// Only these; and what a script needs, such as `sleep`, for the scripts themselves.
    public Programs programs() {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PATH", folder.toString());
        return new Programs(environment);
    }

    /// Each call in its order, the name of the program first.
    public List<List<String>> told() {
        Path told = folder.resolve("told");
        try {
            return Files.exists(told)
                    ? Files.readString(told)
                            .lines()
                            .map(line -> List.of(line.split(NEXT)))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first call of one that is told by somebody who does not wait for it.
    public List<String> awaitTold(String name) throws IOException, InterruptedException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Optional<List<String>> call = find(name);
            for (int looks = 0; call.isEmpty() && looks < 20; looks++) {
                WatchKey key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
                call = find(name);
            }
            return call.orElseThrow(() -> new AssertionError(name + " was told nothing"));
        }
    }

    private Optional<List<String>> find(String name) {
        return told().stream().filter(call -> call.getFirst().equals(name)).findFirst();
    }
}
