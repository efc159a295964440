// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import app.supple.server.store.row.JdbiEntries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many at once, in this program and beside it.
class CrowdTest {

    private static final int WRITERS = 20;
    private static final int EACH = 15;

    @TempDir
    private Path folder;

    private Path file;
    private Sqlite database;
    private JdbiEntries entries;

    @BeforeEach
    void open() {
        file = folder.resolve(DataFolder.DATABASE);
        Schema.prepare(file);
        database = Sqlite.open(file);
        entries = new JdbiEntries(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twenty_writers_at_once_lose_nothing_and_readers_never_see_half_an_entry() throws Exception {
        List<Integer> seen = new ArrayList<>();
        try (var crowd = Executors.newFixedThreadPool(WRITERS)) {
            var go = new CountDownLatch(1);
            List<Future<Boolean>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> crowd.submit(writing(writer, go)))
                    .toList();
            go.countDown();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                Diaries.all(entries).forEach(entry -> seen.add(entry.steps().size()));
            }
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }

        assertThat(Diaries.all(entries)).containsExactlyInAnyOrderElementsOf(Diaries.numbered(WRITERS * EACH));
        assertThat(seen).isNotEmpty().containsOnly(3);
    }

    @Test
    void the_same_entry_sent_by_twenty_at_once_is_kept_once() throws Exception {
        List<Future<Boolean>> answers;
        try (var crowd = Executors.newFixedThreadPool(WRITERS)) {
            answers = crowd.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(_ -> adding(1)).toList());
        }

        assertThat(answers.stream().map(Future::resultNow).filter(isNew -> isNew))
                .hasSize(1);
        assertThat(Diaries.all(entries)).containsExactly(Diaries.entry(1));
    }

    @Test
    void while_another_program_writes_for_too_long_an_entry_is_not_kept_and_reading_goes_on() throws SQLException {
        entries.add(Diaries.entry(1));
        database.write(handle -> handle.execute("PRAGMA busy_timeout = 50"));

        try (Connection other = writingElsewhere()) {
            assertThatThrownBy(() -> entries.add(Diaries.entry(2)))
                    .isInstanceOfSatisfying(
                            NotKept.class, e -> assertThat(e.why()).isEqualTo(Why.BUSY));
            assertThat(Diaries.all(entries)).containsExactly(Diaries.entry(1));
            other.rollback();
        }

        assertThat(entries.add(Diaries.entry(2))).isTrue();
        assertThat(Diaries.all(entries)).hasSize(2);
    }

    @Test
    void after_a_write_that_had_to_wait_too_long_the_next_ones_are_still_all_or_nothing() throws SQLException {
        database.write(handle -> handle.execute("PRAGMA busy_timeout = 50"));
        try (Connection other = writingElsewhere()) {
            assertThatThrownBy(() -> entries.add(Diaries.entry(1))).isInstanceOf(NotKept.class);
            other.rollback();
        }

        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO person VALUES ('anna', 'UTC', '04:00', 60, '')");
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");

        assertThat(Diaries.ask(file, "SELECT COUNT(*) FROM person")).isEqualTo("0");
    }

    private Callable<Boolean> writing(int writer, CountDownLatch go) {
        return () -> {
            go.await();
            return IntStream.range(writer * EACH, (writer + 1) * EACH).allMatch(i -> entries.add(Diaries.entry(i)));
        };
    }

    private Callable<Boolean> adding(int number) {
        return () -> entries.add(Diaries.entry(number));
    }

    private Connection writingElsewhere() throws SQLException {
        Connection other = Sqlite.connect(Sqlite.url(file));
        other.setAutoCommit(false);
        try (var statement = other.createStatement()) {
            statement.executeUpdate("DELETE FROM person");
        }
        return other;
    }
}
