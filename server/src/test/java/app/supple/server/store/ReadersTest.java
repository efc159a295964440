// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.store.row.JdbiEntries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The connections that read: opened when they are needed, never more than three, closed in the end.
class ReadersTest {

    private static final int MOST = 3;
    private static final int CROWD = 12;

    @TempDir
    private Path folder;

    private final Set<Connection> seen = ConcurrentHashMap.newKeySet();
    private Sqlite database;

    @BeforeEach
    void open() {
        Path file = folder.resolve(DataFolder.DATABASE);
        Schema.prepare(file);
        database = Sqlite.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_reads_alone_needs_one_connection_however_often() {
        for (int i = 0; i < 20; i++) {
            database.read(this::note);
        }

        assertThat(seen).hasSize(1);
    }

    @Test
    void writing_and_reading_have_connections_of_their_own() {
        database.write(this::note);
        database.write(this::note);
        database.read(this::note);

        assertThat(seen).hasSize(2);
    }

    @Test
    void three_read_at_once_and_never_a_fourth() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var together = new CyclicBarrier(MOST);
        Callable<Boolean> reading = () -> database.read(handle -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            meet(together);
            inside.decrementAndGet();
            return note(handle);
        });

        try (var crowd = Executors.newFixedThreadPool(CROWD)) {
            var all = crowd.invokeAll(
                    IntStream.range(0, CROWD).mapToObj(_ -> reading).toList());
            assertThat(all).extracting(Future::resultNow).containsOnly(true);
        }

        assertThat(most).hasValue(MOST);
        assertThat(seen).hasSize(MOST);
    }

    @Test
    void a_reading_that_fails_gives_its_connection_back() {
        for (int i = 0; i < MOST + 1; i++) {
            assertThatThrownBy(() -> database.read(handle -> {
                        note(handle);
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
        }
        database.read(this::note);

        assertThat(seen).hasSize(1);
    }

    @Test
    void in_the_end_every_connection_is_closed_and_the_log_is_gone() throws SQLException {
        database.write(this::note);
        database.read(one -> database.read(two -> note(one) && note(two)));
        new JdbiEntries(database).add(Diaries.entry(1));

        database.close();

        assertThat(seen).hasSize(MOST);
        for (Connection connection : seen) {
            assertThat(connection.isClosed()).isTrue();
        }
        assertThat(folder.resolve("supple.db-wal")).doesNotExist();
        assertThat(folder.resolve("supple.db-shm")).doesNotExist();
    }

    @Test
    void once_closed_nothing_is_read_or_written_and_no_file_comes_back() {
        database.close();

        assertThatThrownBy(() -> database.read(this::note)).hasMessage("The database is closed");
        assertThatThrownBy(() -> database.write(this::note)).isInstanceOf(RuntimeException.class);

        assertThat(seen).isEmpty();
        assertThat(folder.resolve("supple.db-wal")).doesNotExist();
    }

    @Test
    void closing_twice_does_no_harm() {
        database.read(this::note);
        database.close();
        database.close();

        assertThat(folder.resolve("supple.db-wal")).doesNotExist();
    }

    private boolean note(Handle handle) {
        handle.createQuery("SELECT COUNT(*) FROM entry").mapTo(Integer.class).one();
        seen.add(handle.getConnection());
        return true;
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
