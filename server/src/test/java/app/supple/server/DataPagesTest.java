// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import app.supple.server.store.Store;
import app.supple.server.web.Multipart;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/settings/data`, as a browser without scripts uses it.
class DataPagesTest {

    @TempDir
    private Path folder;

    @Test
    void what_one_supple_saves_another_takes_in() throws IOException {
        try (Store store = Store.open(folder.resolve("old"))) {
            WholePerson.into(store);
        }
        String saved;
        try (RunningHouse house = RunningHouse.fresh(folder.resolve("old"))) {
            saved = house.get("/settings/data/supple.json").body();
        }
        try (RunningHouse house = RunningHouse.fresh(folder.resolve("new"))) {
            String preview = sent(house, "/settings/data/import", saved);
            assertThat(house.get(preview).body()).contains("Nothing is written yet.", "79 sessions", "80 notes");
            assertThat(house.get("/settings/data/supple.json").body()).doesNotContain("Tag 5");

            assertThat(house.post(preview, "").body()).contains("It is in", "79 sessions");
            assertThat(withoutMoment(house.get("/settings/data/supple.json").body()))
                    .isEqualTo(withoutMoment(saved));
            assertThat(house.get(preview).statusCode()).isEqualTo(404);
        }
        try (Stream<Path> left = Files.list(folder.resolve("new"))) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void a_day_that_was_noted_here_stays_unless_it_is_ticked() throws IOException {
        String table = "Datum;Schmerz\n20.11.2026;3\n19.11.2026;4\n";
        try (RunningHouse house = RunningHouse.fresh(folder.resolve("new"))) {
            String first = sent(house, "/settings/data/table", "Date,Pain\n2026-11-20,9\n");
            house.post(first, "date=0&pain=1&dates=iso");
            String preview = sent(house, "/settings/data/table", table);

            assertThat(house.get(preview).body())
                    .contains("Note of 20 November 2026", "Here: pain 9", "In the file: pain 3", "1 note");
            String fields = "date=0&pain=1&dates=day_first_dots&listed-notes%2F2026-11-20=yes";
            assertThat(house.post(preview, fields).body()).contains("pain 9, as it was");

            String again = sent(house, "/settings/data/table", table);
            assertThat(house.post(again, fields + "&take-notes%2F2026-11-20=yes")
                            .body())
                    .contains("pain 3, from the file");
        }
    }

    @Test
    void a_file_that_is_wrong_is_told_why() {
        try (RunningHouse house = RunningHouse.fresh(folder.resolve("new"))) {
            String preview = sent(house, "/settings/data/import", "{\"format\":\"supple-export\",\"version\":9}");
            HttpResponse<String> refused = house.get(preview);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Nothing was taken in.", "This is version 9");
            assertThat(house.get("/settings/data/import/00000000000000000000000000000000")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(house.get("/settings/data/import/..%2Fsupple.db").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void tables_come_as_one_zip_and_notes_kept_here_are_in_it() {
        try (Store store = Store.open(folder.resolve("old"))) {
            store.notes().keep(PersonId.ME, new DayNote(WholePerson.TODAY, null, Said.YES, Said.NO, "=cmd", 0));
        }
        try (RunningHouse house = RunningHouse.fresh(folder.resolve("old"))) {
            var zip = house.get("/settings/data/supple.csv.zip?bom=yes");
            assertThat(zip.body()).startsWith("PK");
            assertThat(zip.headers().firstValue("content-disposition").orElse(""))
                    .contains(".csv.zip");
        }
    }

    /// @return where it is looked at
    private static String sent(RunningHouse house, String path, String file) {
        return new Multipart()
                .file("file", file.getBytes(StandardCharsets.UTF_8))
                .post(house, path)
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private static String withoutMoment(String export) {
        return export.replaceFirst("\"written_at\":\"[^\"]*\"", "");
    }
}
