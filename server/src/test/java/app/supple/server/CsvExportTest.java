// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import app.supple.server.luggage.csv.CsvExport;
import app.supple.server.luggage.csv.CsvExport.Mark;
import app.supple.server.store.FreshFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The diary as tables.
class CsvExportTest {

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @TempDir
    private Path folder;

    @Test
    void words_that_a_spreadsheet_would_carry_out_get_an_apostrophe() throws IOException {
        List<String> words = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "harmless, really");
        for (int day = 0; day < words.size(); day++) {
            var note = new DayNote(WholePerson.TODAY.minusDays(day), null, Said.UNSAID, Said.UNSAID, words.get(day), 0);
            old.store().notes().keep(PersonId.ME, note);
        }

        String notes = Files.readString(tables(Mark.NONE).resolve("notes.csv"));

        assertThat(notes)
                .contains("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "' =1", "'＝1", "\"harmless, really\"")
                .doesNotContain(",=", ",+", ",-", ",@", ",\t");
    }

    @Test
    void numbers_stay_numbers_and_columns_stay() throws IOException {
        WholePerson.into(old.store());

        Path tables = tables(Mark.NONE);

        assertThat(Files.readString(tables.resolve("check_ins.csv")))
                .startsWith("date,round,pain_now,pain_usual,pain_worst,bothered,days_limited,medicine_days,"
                        + "overall_change,roland_morris,medicine_names,medicine,activities,words\r\n")
                .contains(",-3,0,\"Ibuprofen, \"\"600\"\"\",less,Lifting no. 1: 4; Lifting no. 3: 10,");
        assertThat(Files.readAllLines(tables.resolve("sessions.csv"))).hasSize(80);
        assertThat(Files.readString(tables.resolve("steps.csv")))
                .startsWith("session_id,position,stretch,form,side,outcome,planned_seconds,seconds,pain\r\n");
    }

    @Test
    void a_mark_stands_before_each_table_if_it_is_asked_for() throws IOException {
        assertThat(Files.readString(tables(Mark.BYTE_ORDER).resolve("notes.csv")))
                .startsWith("\uFEFFdate,pain");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        tables(Mark.NONE);

        assertThatThrownBy(() -> tables(Mark.NONE)).hasMessageContaining("is there already");
    }

    private Path tables(Mark mark) throws IOException {
        Path tables = folder.resolve("tables");
        new CsvExport(Moved.luggage(old.store()), mark).folder(PersonId.ME, tables);
        return tables;
    }
}
