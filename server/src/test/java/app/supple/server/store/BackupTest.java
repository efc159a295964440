// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:15:30Z");

    @TempDir
    private Path folder;

    private Path data;
    private Path shelf;
    private Path backup;

    @BeforeEach
    void name() throws IOException {
        data = folder.resolve("data");
        shelf = Files.createDirectory(folder.resolve("backups"));
        backup = shelf.resolve("monday.db");
    }

    @Test
    void a_backup_brings_everything_back_into_an_empty_folder() throws IOException {
        Diaries.fill(data, 40);
        Backup.write(data, backup);
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(Backup.restore(elsewhere, backup, NOW)).isEmpty();

        assertThat(Diaries.all(elsewhere)).containsExactlyElementsOf(Diaries.numbered(40));
        assertThat(Diaries.filesIn(elsewhere)).containsExactly("supple.db", "supple.lock");
        assertThat(Diaries.filesIn(shelf)).containsExactly("monday.db");
    }

    @Test
    void a_backup_made_while_writing_goes_on_has_all_that_was_kept_before_it() throws Exception {
        try (var store = Store.open(data);
                var writing = Executors.newSingleThreadExecutor()) {
            List<Entry> before = Diaries.numbered(20);
            before.forEach(store.entries()::add);
            var wanted = new AtomicBoolean(true);
            var underWay = new CountDownLatch(5);
            var writer = writing.submit(() -> {
                for (int i = 20; wanted.get(); i++) {
                    store.entries().add(Diaries.entry(i));
                    underWay.countDown();
                }
            });
            underWay.await();

            Backup.write(data, backup);
            wanted.set(false);
            writer.get();

            Path elsewhere = folder.resolve("elsewhere");
            Backup.restore(elsewhere, backup, NOW);
            assertThat(Diaries.all(elsewhere))
                    .containsAll(before)
                    .allMatch(entry -> entry.steps().size() == 3);
        }
    }

    @Test
    void a_backup_is_for_its_owner_only() throws IOException {
        Diaries.fill(data, 1);

        Backup.write(data, backup);

        assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_backup_never_replaces_a_file() throws IOException {
        Diaries.fill(data, 1);
        Files.writeString(backup, "The only letter.");

        assertThatThrownBy(() -> Backup.write(data, backup))
                .isInstanceOf(StoreException.class)
                .hasMessage(backup + " is there already. Choose another name; a backup never replaces a file.");

        assertThat(backup).hasContent("The only letter.");
    }

    @Test
    void without_data_there_is_nothing_to_back_up() {
        assertThatThrownBy(() -> Backup.write(data, backup))
                .isInstanceOf(StoreException.class)
                .hasMessage("There is nothing to back up in " + data + " yet.");
        assertThat(data).doesNotExist();
    }

    @Test
    void what_cannot_be_read_cannot_be_backed_up_and_no_half_file_stays_behind() throws IOException {
        Files.createDirectory(data);
        Files.writeString(data.resolve(DataFolder.DATABASE), "Long enough to be a database, but it is a letter.");

        assertThatThrownBy(() -> Backup.write(data, backup))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not be written");

        assertThat(Diaries.filesIn(shelf)).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_cannot_take_a_backup() {
        Diaries.fill(data, 1);

        assertThatThrownBy(() -> Backup.write(data, folder.resolve("nowhere/monday.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere/monday.db could not be written");
    }
}
