// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.LookName;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(DataFolder.DATABASE);
    }

    @Test
    void the_newest_version_is_that_of_the_newest_file() throws IOException, URISyntaxException {
        URL migrations = Objects.requireNonNull(Schema.class.getResource("/db/sqlite"));

        int newest = Diaries.filesIn(Path.of(migrations.toURI())).stream()
                .map(name -> name.replaceFirst("V(\\d+)__.*", "$1"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();

        assertThat(Schema.NEWEST).isEqualTo(newest);
    }

    @Test
    void a_new_file_has_the_newest_version_and_stays_as_it_is_when_prepared_again() throws IOException {
        Schema.prepare(file);
        assertThat(Schema.version(file)).isEqualTo(Schema.NEWEST);
        byte[] before = Files.readAllBytes(file);

        Schema.prepare(file);

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void an_empty_file_becomes_a_database() throws IOException {
        Files.createFile(file);

        Schema.prepare(file);

        assertThat(Schema.version(file)).isEqualTo(Schema.NEWEST);
    }

    @Test
    void a_database_of_the_first_version_keeps_who_was_in_it() throws SQLException {
        migrateTo("1");
        Diaries.tell(file, "INSERT INTO person VALUES ('me', 'Europe/Berlin', '04:00', '06:50', '23:15', 45)");

        try (Store store = Store.open(folder)) {
            Person known = store.people().find(PersonId.ME).orElseThrow();

            assertThat(known.look()).isEqualTo(LookName.NOT_CHOSEN);
            assertThat(known.rhythms()).isEqualTo(Rhythms.alike(new Rhythm(LocalTime.of(6, 50), LocalTime.of(23, 15))));
        }
    }

    @Test
    void a_database_from_before_there_were_meetings_keeps_every_nudge_with_its_fence() throws SQLException {
        migrateTo("3");
        Diaries.tell(file, """
                INSERT INTO occurrence VALUES ('me', 'nudge', '2026-11-23', '09:00', 1795424400000, 3600000,
                    1795431600000, 'next', 1795507200000, 2, 'suppressed', 1795424400000, 'meeting', NULL, NULL,
                    1795431600000, NULL, 1795424430000, 7)""");

        try (Store store = Store.open(folder)) {
            Kept kept = store.occurrences()
                    .find(SampleNudges.at(PersonId.ME, "09:00").occurrence())
                    .orElseThrow();

            assertThat(kept.fence()).isEqualTo(7);
            assertThat(kept.nudge().call()).isEqualTo(2);
            assertThat(kept.nudge().leeway())
                    .isEqualTo(SampleNudges.at(PersonId.ME, "09:00").leeway());
            assertThat(kept.nudge().state())
                    .isEqualTo(new State.Suppressed(SampleNudges.NINE, new Hush.Meeting(SampleNudges.at("11:00"))));
        }
    }

    @Test
    void a_database_from_a_newer_supple_is_refused_and_left_byte_for_byte_as_it_was() throws Exception {
        Diaries.fill(folder, 3);
        Diaries.tell(file, Diaries.MIGRATION_TO_COME, "PRAGMA journal_mode = DELETE");
        byte[] before = Files.readAllBytes(file);

        assertRefusedAsNewer(folder);

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_newer_database_that_was_killed_keeps_what_stands_in_its_log() throws Exception {
        Diaries.fill(folder, 3);
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = open.createStatement()) {
            statement.executeUpdate(Diaries.MIGRATION_TO_COME);
            for (String name : new String[] {"supple.db", "supple.db-wal"}) {
                Files.copy(folder.resolve(name), killed.resolve(name));
            }
        }
        byte[] log = Files.readAllBytes(killed.resolve("supple.db-wal"));

        assertRefusedAsNewer(killed);

        assertThat(log).isNotEmpty();
        assertThat(killed.resolve("supple.db-wal")).hasBinaryContent(log);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        String letter = "Dear diary, this is a letter. ".repeat(200);
        Files.writeString(file, letter);

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file + " is not a Supple database")
                .hasMessageContaining("Move it away, or restore a backup with ./supple restore FILE.");

        assertThat(file).hasContent(letter);
    }

    @Test
    void the_database_of_another_program_is_refused_and_left_byte_for_byte_as_it_was() throws Exception {
        Diaries.tell(file, "CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('Bread')");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file + " is not a Supple database");

        assertThat(file).hasBinaryContent(before);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(new SqliteSource(file))
                .locations("classpath:db/sqlite")
                .target(version)
                .load()
                .migrate();
    }

    private static void assertRefusedAsNewer(Path data) {
        Path database = data.resolve(DataFolder.DATABASE);
        assertThatThrownBy(() -> Store.open(data))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(database + " was written by a newer Supple (version 99 of the data, this program")
                .hasMessageContaining("Nothing was changed. Update Supple and try again.");
    }
}
