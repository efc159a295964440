// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.Person;
import app.supple.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Person ANNA = Person.newcomer(PersonId.ME, ZoneId.of("Pacific/Apia"));

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_there_after_closing_and_opening_again() {
        try (var store = Store.open(folder)) {
            store.entries().add(Diaries.entry(1));
            store.entries().add(Diaries.entry(2));
            store.entries().remove(PersonId.ME, Diaries.entry(2).id(), Instant.EPOCH);
            store.people().save(ANNA);
        }

        try (var store = Store.open(folder)) {
            assertThat(Diaries.all(store.entries())).containsExactly(Diaries.entry(1));
            assertThat(store.entries().putBack(PersonId.ME, Diaries.entry(2).id()))
                    .isTrue();
            assertThat(store.people().find(PersonId.ME)).contains(ANNA);
        }
    }

    @Test
    void once_closed_everything_stands_in_one_file() throws IOException {
        Diaries.fill(folder, 3);

        assertThat(Diaries.filesIn(folder)).containsExactly("supple.db", "supple.lock");
    }

    @Test
    void a_folder_that_is_not_there_is_made_for_its_owner_only() throws IOException {
        Path data = folder.resolve("deep/down");

        Diaries.fill(data, 1);

        assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void the_database_is_its_owners_only_even_in_a_folder_that_was_there_before() throws IOException {
        Diaries.fill(folder, 1);

        assertThat(Files.getPosixFilePermissions(folder.resolve("supple.db")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused_and_left_alone() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "A letter.");

        for (Path data : new Path[] {taken, taken.resolve("below")}) {
            assertThatThrownBy(() -> Store.open(data))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("The folder " + data + " cannot be written. Choose another with --data");
        }

        assertThat(taken).hasContent("A letter.");
    }

    @Test
    void a_second_supple_is_turned_away_and_the_first_goes_on() {
        try (var first = Store.open(folder)) {
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Another Supple is using the folder " + folder
                            + ". Stop that one, or choose another folder with --data.");

            assertThat(first.entries().add(Diaries.entry(1))).isTrue();
        }
    }

    @Test
    void a_short_question_is_answered_beside_a_running_supple_and_does_not_free_its_folder() {
        try (var first = Store.open(folder)) {
            first.entries().add(Diaries.entry(1));

            try (var beside = Store.beside(folder)) {
                assertThat(Diaries.all(beside.entries())).containsExactly(Diaries.entry(1));
            }

            assertThatThrownBy(() -> Store.open(folder)).hasMessageStartingWith("Another Supple is using");
            assertThat(first.entries().add(Diaries.entry(2))).isTrue();
        }
    }

    @Test
    void a_folder_is_free_again_once_its_supple_has_closed_or_could_not_open() throws IOException {
        Files.writeString(folder.resolve(DataFolder.DATABASE), "This is no database, though it is long enough.");
        assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class);
        Files.delete(folder.resolve(DataFolder.DATABASE));

        Diaries.fill(folder, 1);

        assertThat(Diaries.all(folder)).hasSize(1);
    }
}
