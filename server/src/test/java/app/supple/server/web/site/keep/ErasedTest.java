// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.keep;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import app.supple.server.store.Backup;
import app.supple.server.store.Store;
import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedTest {

    /// Stands in every free text.
    private static final String SECRET = "Xylophonkonzert";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (Store store = Store.open(folder)) {
            store.notes().keep(PersonId.ME, new DayNote(DAY, null, Said.YES, Said.NO, SECRET, 0));
            store.activities().keep(PersonId.ME, List.of(new Activity(new ActivityId("a1"), SECRET, true)));
        }
        Path backup = folder.resolve("mine.db");
        Backup.write(folder, backup);
        Backup.restore(folder, backup, Instant.parse("2026-11-22T20:00:00Z"));
        delete(backup);
    }

    @Test
    void no_file_holds_a_byte_of_what_was_said() throws IOException {
        try (var house = RunningHouse.in(folder)) {
            house.put(NewEntry.ADDRESS, NewEntry.good().with("note", SECRET).json());
            house.post("/settings/backups", "x=y");
            assertThat(holders()).hasSizeGreaterThan(2);

            var wrong = house.post("/settings/erase", "word=yes");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(house.get("/diary/" + DAY).body()).contains(SECRET);

            var done = house.post("/settings/erase", "word=Erase+");
            assertThat(done.statusCode()).isEqualTo(303);
            assertThat(done.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");

            assertThat(holders()).isEmpty();
            assertThat(house.get("/diary/" + DAY).body()).doesNotContain(SECRET);
            assertThat(house.get("/").statusCode()).isEqualTo(200);
            assertThat(house.get("/settings/backups").body()).contains("There is no copy yet");
        }
        assertThat(holders()).isEmpty();
    }

    /// Files that hold the secret, in any of the encodings in which a database keeps text.
    private List<Path> holders() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(ErasedTest::holds).toList();
        }
    }

    private static boolean holds(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
