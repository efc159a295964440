// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.Entries;
import app.supple.diary.entry.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Supple is killed (as with `kill -9`) while it writes, again and again, in one and the same folder.
/// `SUPPLE_KILLS` says how often.
class KilledTest {

    private static final int KILLS = Integer.parseInt(Objects.requireNonNullElse(System.getenv("SUPPLE_KILLS"), "10"));

    @TempDir
    private Path folder;

    @Test
    void no_acknowledged_entry_is_lost_and_none_is_kept_by_half() throws Exception {
        Path data = folder.resolve("data");
        List<Entry> acknowledged = new ArrayList<>();
        for (int round = 1; round <= KILLS; round++) {
            acknowledged.addAll(writeAndDie(data, 5 + 17 * (round % 7)));

            try (var store = Store.open(data)) {
                Entries entries = store.entries();
                assertThat(Diaries.all(entries)).as("round %d", round).containsAll(acknowledged);
                assertThat(Diaries.all(entries)).allMatch(entry -> entry.steps().size() == 3);
                assertThat(entries.add(acknowledged.getLast())).isFalse();
            }
            assertThat(Diaries.ask(data.resolve(DataFolder.DATABASE), "PRAGMA integrity_check"))
                    .isEqualTo("ok");
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 5);
    }

    @Test
    void while_it_lives_its_folder_is_taken_and_afterwards_it_is_free() throws Exception {
        Path data = folder.resolve("data");
        Process child = start(data);
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isNotNull();
            assertThatThrownBy(() -> Store.open(data)).hasMessageStartingWith("Another Supple is using the folder");
        } finally {
            kill(child);
        }

        assertThat(Diaries.all(data)).isNotEmpty();
    }

    /// Lets a child write until it has acknowledged so many entries, then kills it in the middle of the next.
    ///
    /// @return all that it acknowledged, up to its last breath
    private List<Entry> writeAndDie(Path data, int atLeast) throws Exception {
        List<Entry> acknowledged = new ArrayList<>();
        Process child = start(data);
        try (BufferedReader lines = child.inputReader()) {
            for (int i = 0; i < atLeast; i++) {
                acknowledged.add(entry(Objects.requireNonNull(lines.readLine(), "The child stopped by itself")));
            }
            // Through the handle, because the process itself would close its streams, with the last lines in them.
            child.toHandle().destroyForcibly();
            lines.lines().map(KilledTest::entry).forEach(acknowledged::add);
        } finally {
            kill(child);
        }
        return acknowledged;
    }

    private Process start(Path data) throws IOException {
        // The driver unpacks its native part there and cannot tidy it up when it is killed.
        Path scrap = Files.createDirectories(folder.resolve("scrap"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + scrap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingChild.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(Process child) throws InterruptedException {
        assertThat(child.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Entry entry(String id) {
        return Diaries.entry(UUID.fromString(id));
    }
}
