// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import app.supple.person.PersonId;
import app.supple.server.store.row.JdbiEntries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database may not grow, so SQLite itself says SQLITE_FULL, as it does on a full disk.
class DiskFullTest {

    private static final int FOR_EVER = 1_000_000;

    @TempDir
    private Path folder;

    private Sqlite database;
    private JdbiEntries entries;

    @BeforeEach
    void open() {
        Path file = folder.resolve(DataFolder.DATABASE);
        Schema.prepare(file);
        database = Sqlite.open(file);
        entries = new JdbiEntries(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void wherever_the_disk_fills_up_all_that_was_acknowledged_stays_and_can_be_read() {
        List<Entry> kept = new ArrayList<>();
        int pages = pages();
        for (int more = 0; more < 12; more++) {
            allowPages(pages + more);
            addUntilFull(kept);
            assertThat(Diaries.all(entries)).containsExactlyElementsOf(kept);
        }
        assertThat(kept).hasSizeGreaterThan(50);
    }

    @Test
    void with_room_again_the_same_entry_is_kept_without_a_restart() {
        List<Entry> kept = new ArrayList<>();
        allowPages(pages());
        Entry refused = addUntilFull(kept);
        assertThat(entries.find(PersonId.ME, refused.id())).isEmpty();

        allowPages(FOR_EVER);

        assertThat(entries.add(refused)).isTrue();
        assertThat(entries.change(PersonId.ME, refused.id(), Feeling.UNSAID)).isTrue();
        assertThat(entries.find(PersonId.ME, refused.id())).contains(refused.feeling(Feeling.UNSAID));
    }

    @Test
    void what_was_kept_before_the_disk_was_full_is_whole_after_a_restart() {
        List<Entry> kept = new ArrayList<>();
        allowPages(pages() + 3);
        addUntilFull(kept);
        database.close();

        assertThat(Diaries.all(folder)).containsExactlyElementsOf(kept);
    }

    /// Adds what can be added.
    ///
    /// @return the first entry that was refused
    private Entry addUntilFull(List<Entry> kept) {
        for (int number = kept.size(); number < FOR_EVER; number++) {
            Entry entry = Diaries.entry(number);
            try {
                entries.add(entry);
            } catch (NotKept e) {
                assertThat(e.why()).isEqualTo(Why.DISK_FULL);
                assertThatThrownBy(() -> entries.add(entry)).isInstanceOf(NotKept.class);
                return entry;
            }
            kept.add(entry);
        }
        throw new AssertionError("The disk is never full");
    }

    private void allowPages(int most) {
        database.write(handle -> handle.execute("PRAGMA max_page_count = " + most));
    }

    private int pages() {
        return database.write(handle ->
                handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
    }
}
