// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.store.Backup;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copying the diary out and back while pages are being shown and sessions handed in.
class ServedBackupTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void all_that_was_acknowledged_before_the_backup_is_in_it_and_reads_as_it_did() throws Exception {
        Path backup = folder.resolve("backup.db");
        List<String> before = new ArrayList<>();
        try (var house = RunningHouse.in(folder.resolve("data"));
                var crowd = Executors.newSingleThreadExecutor()) {
            var begun = new CountDownLatch(20);
            var enough = new AtomicBoolean();
            Future<Integer> handingIn = crowd.submit(() -> {
                int number = 0;
                while (!enough.get()) {
                    assertThat(put(house, number++)).isEqualTo(201);
                    begun.countDown();
                }
                return number;
            });
            begun.await();
            before.addAll(ids(house));
            Backup.write(folder.resolve("data"), backup);
            enough.set(true);
            int handedIn = handingIn.get();
            assertThat(ids(house)).hasSize(handedIn);
        }

        Backup.restore(folder.resolve("other"), backup, NOW);
        try (var restored = RunningHouse.in(folder.resolve("other"))) {
            assertThat(before).hasSizeGreaterThanOrEqualTo(20);
            assertThat(ids(restored)).containsAll(before);
            assertThat(restored.get("/entries/" + before.getFirst()).statusCode())
                    .isEqualTo(200);
            assertThat(restored.get("/api/v1/entries/" + before.getLast()).body())
                    .contains("Slept well, “better” – ça va.");
        }
    }

    @Test
    void a_restore_into_a_served_folder_is_refused_and_nothing_of_it_is_seen() {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup.db");
        try (var house = RunningHouse.in(data)) {
            put(house, 1);
            Backup.write(data, backup);
            put(house, 2);
            List<String> before = ids(house);

            assertThatThrownBy(() -> Backup.restore(data, backup, NOW)).hasMessageContaining("Another Supple is using");

            assertThat(ids(house)).isEqualTo(before).hasSize(2);
            assertThat(put(house, 3)).isEqualTo(201);
        }
    }

    @Test
    void a_restored_diary_is_served_from_the_same_folder_and_the_earlier_one_is_kept_beside() {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup.db");
        try (var house = RunningHouse.in(data)) {
            put(house, 1);
            house.live("05:30", "21:15");
            Backup.write(data, backup);
            put(house, 2);
            house.live("09:00", "23:15");
        }

        assertThat(Backup.restore(data, backup, NOW))
                .contains(data.resolve("supple-before-restore-20261122-210000.db"));

        try (var house = RunningHouse.in(data)) {
            assertThat(ids(house)).containsExactly(id(1));
            assertThat(house.get("/settings").body()).contains("05:30 to 21:15");
            assertThat(put(house, 2)).isEqualTo(201);
        }
    }

    @Test
    void a_diary_from_a_newer_supple_is_not_served_and_its_folder_is_free_for_the_newer_one() throws Exception {
        try (var house = RunningHouse.in(folder)) {
            put(house, 1);
        }
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("supple.db"));
                var statement = database.createStatement()) {
            statement.execute("UPDATE flyway_schema_history SET version = '99' WHERE version = '6'");

            assertThatThrownBy(() -> RunningHouse.in(folder))
                    .hasMessageContaining("written by a newer Supple (version 99 of the data, this program knows 15)")
                    .hasMessageContaining("Nothing was changed. Update Supple and try again.");

            statement.execute("UPDATE flyway_schema_history SET version = '6' WHERE version = '99'");
        }
        try (var house = RunningHouse.in(folder)) {
            assertThat(ids(house)).containsExactly(id(1));
        }
    }

    private static int put(RunningHouse house, int number) {
        return house.put("/api/v1/entries/" + id(number), NewEntry.good().json())
                .statusCode();
    }

    private static List<String> ids(RunningHouse house) {
        return RunningHouse.json(house.get("/api/v1/entries")).findValuesAsString("id");
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
