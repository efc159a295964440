// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Entry;
import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import app.supple.server.store.row.JdbiEntries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest {

    @TempDir
    private Path folder;

    private Path file;
    private Sqlite database;

    @BeforeEach
    void open() {
        file = folder.resolve(DataFolder.DATABASE);
        Schema.prepare(file);
        database = Sqlite.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_connection_syncs_fully_logs_ahead_guards_keys_and_waits_its_turn() {
        List<String> settings = new ArrayList<>();
        settings.add(database.write(SqliteTest::settings));
        // Three inside one another, so that each has a connection of its own.
        database.read(one -> database.read(two -> database.read(three -> {
            List.of(one, two, three).forEach(reader -> settings.add(settings(reader)));
            return true;
        })));

        assertThat(settings).hasSize(4).containsOnly("synchronous 2, journal_mode wal, foreign_keys 1, busy true");
    }

    @Test
    void what_a_person_wrote_does_not_stand_in_an_error() {
        Entry entry = Diaries.entry(1);
        database.write(handle -> handle.execute("DROP INDEX entry_by_day"));
        database.write(handle -> handle.execute("ALTER TABLE entry RENAME COLUMN zone TO place"));

        assertThatThrownBy(() -> new JdbiEntries(database).add(entry))
                .isInstanceOf(NotKept.class)
                .satisfies(e -> assertThat(Throwables.getStackTrace(e))
                        .contains("no column named zone")
                        .doesNotContain(entry.feeling().note()));
    }

    @Test
    void a_step_without_its_entry_cannot_be_written() {
        assertThatThrownBy(() -> database.write(handle -> handle.execute("""
                        INSERT INTO entry_step VALUES ('nobody', 0, 'twist', 'standard', 'left', 'done', 30, 30, NULL)
                        """)))
                .isInstanceOfSatisfying(NotKept.class, e -> assertThat(e.why()).isEqualTo(Why.BROKEN));
    }

    @Test
    void one_reading_sees_one_state_of_the_data_though_it_asks_twice() {
        var entries = new JdbiEntries(database);
        entries.add(Diaries.entry(1));

        List<Integer> counts = database.read(handle -> {
            int before = count(handle);
            entries.add(Diaries.entry(2));
            return List.of(before, count(handle));
        });

        assertThat(counts).containsExactly(1, 1);
        int afterwards = database.read(SqliteTest::count);
        assertThat(afterwards).isEqualTo(2);
    }

    @Test
    void work_that_fails_half_way_leaves_nothing_behind_and_its_own_fault_passes_through() {
        var halfWay = new IllegalStateException("half way");

        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("INSERT INTO person VALUES ('anna', 'UTC', '04:00', 60, '')");
                    throw halfWay;
                }))
                .isSameAs(halfWay);

        int persons = database.read(handle -> number(handle, "SELECT COUNT(*) FROM person"));
        assertThat(persons).isZero();
        assertThat(new JdbiEntries(database).add(Diaries.entry(1))).isTrue();
    }

    @Test
    void an_entry_whose_steps_cannot_be_written_is_not_kept_at_all() {
        var entries = new JdbiEntries(database);
        Entry entry = Diaries.entry(1);
        database.write(handle -> handle.execute("""
                CREATE TRIGGER broken BEFORE INSERT ON entry_step WHEN NEW.position = 2
                BEGIN SELECT RAISE(ABORT, 'broken'); END
                """));

        assertThatThrownBy(() -> entries.add(entry)).isInstanceOf(NotKept.class);
        database.write(handle -> handle.execute("DROP TRIGGER broken"));

        assertThat(Diaries.all(entries)).isEmpty();
        assertThat(entries.add(entry)).isTrue();
        assertThat(Diaries.all(entries)).containsExactly(entry);
    }

    private static String settings(Handle handle) {
        return "synchronous " + number(handle, "PRAGMA synchronous")
                + ", journal_mode "
                + handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one()
                + ", foreign_keys " + number(handle, "PRAGMA foreign_keys")
                + ", busy " + (number(handle, "PRAGMA busy_timeout") > 0);
    }

    private static int count(Handle handle) {
        return number(handle, "SELECT COUNT(*) FROM entry");
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
