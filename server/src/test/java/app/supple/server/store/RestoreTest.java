// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:15:30Z");

    @TempDir
    private Path folder;

    private Path data;
    private Path backup;

    /// A backup of five entries, and data of eight.
    @BeforeEach
    void write() {
        data = folder.resolve("data");
        backup = folder.resolve("monday.db");
        Diaries.fill(data, 5);
        Backup.write(data, backup);
        Diaries.fill(data, 8);
    }

    @Test
    void the_earlier_data_is_kept_beside_and_can_be_restored_in_turn() {
        Path earlier = Backup.restore(data, backup, NOW).orElseThrow();

        assertThat(Diaries.all(data)).containsExactlyElementsOf(Diaries.numbered(5));
        assertThat(earlier).isEqualTo(data.resolve("supple-before-restore-20261122-201530.db"));

        Backup.restore(data, earlier, NOW.plusSeconds(1));
        assertThat(Diaries.all(data)).containsExactlyElementsOf(Diaries.numbered(8));
    }

    @Test
    void what_stands_in_the_log_of_a_killed_supple_comes_along() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (var store = Store.open(data)) {
            store.entries().add(Diaries.entry(100));
            for (String name : Diaries.filesIn(data)) {
                Files.copy(data.resolve(name), killed.resolve(name));
            }
        }
        assertThat(killed.resolve("supple.db-wal")).isNotEmptyFile();

        Path earlier = Backup.restore(killed, backup, NOW).orElseThrow();
        Backup.restore(killed, earlier, NOW.plusSeconds(1));

        assertThat(Diaries.all(killed)).hasSize(9).contains(Diaries.entry(100));
    }

    @Test
    void wherever_a_backup_is_cut_off_it_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        for (int length = 0; length < whole.length; length += 1_021) {
            Files.write(backup, Arrays.copyOf(whole, length));
            assertRefused("cut off at " + length);
        }
        assertUnchanged();
    }

    @Test
    void wherever_a_bit_of_a_backup_is_flipped_it_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        for (int place = 0; place < whole.length; place += 211) {
            byte[] flipped = whole.clone();
            flipped[place] ^= (byte) (1 << place % 8);
            Files.write(backup, flipped);
            assertRefused("flipped at " + place);
        }
        assertUnchanged();
    }

    @Test
    void a_file_that_was_never_a_backup_is_refused() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear diary. ".repeat(1_000));
        Path recipes = folder.resolve("recipes.db");
        Diaries.tell(recipes, "CREATE TABLE recipe (name TEXT)");
        Path empty = Files.createFile(folder.resolve("empty.db"));

        for (Path file : new Path[] {letter, recipes, empty}) {
            assertThatThrownBy(() -> Backup.restore(data, file, NOW))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The file " + file + " is no Supple backup. Nothing was changed.");
        }
        assertThatThrownBy(() -> Backup.restore(data, folder.resolve("nowhere.db"), NOW))
                .isInstanceOf(StoreException.class)
                .hasMessage("There is no file " + folder.resolve("nowhere.db") + ".");
        assertUnchanged();
    }

    @Test
    void a_backup_from_a_newer_supple_is_refused() throws Exception {
        Diaries.fill(folder.resolve("new"), 1);
        Path newer = folder.resolve("new").resolve(DataFolder.DATABASE);
        Diaries.tell(newer, Diaries.MIGRATION_TO_COME);

        assertThatThrownBy(() -> Backup.restore(data, newer, NOW))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was written by a newer Supple (version 99");
        assertUnchanged();
    }

    @Test
    void while_supple_runs_nothing_is_restored() {
        try (var store = Store.open(data)) {
            assertThatThrownBy(() -> Backup.restore(data, backup, NOW))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("Another Supple is using the folder " + data);
            assertThat(Diaries.all(store.entries())).hasSize(8);
        }
        assertUnchanged();
    }

    private void assertRefused(String how) {
        assertThatThrownBy(() -> Backup.restore(data, backup, NOW))
                .as(how)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Nothing was changed");
    }

    private void assertUnchanged() {
        assertThat(Diaries.all(data)).containsExactlyElementsOf(Diaries.numbered(8));
        assertThat(data).isDirectoryNotContaining("glob:**before-restore**").isDirectoryNotContaining("glob:**.part*");
    }
}
