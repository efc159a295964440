// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.pain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.move.Thing;
import app.supple.move.Trouble;
import app.supple.move.Troubles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pain diaries as people and apps write them.
class PainTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private final List<DayNote> notes = new ArrayList<>();

    @Test
    void a_german_one_with_semicolons_and_commas() throws IOException {
        Troubles troubles = read(String.join(
                "\r\n",
                "\uFEFFDatum;Schmerz;Medikament;Notiz",
                "21.11.2026;4,5;Ibuprofen 400;\"steif; dann besser\"",
                "20.11.26;0;nein;",
                "19.11.2026;;ja;"));

        assertThat(troubles.first()).isEmpty();
        assertThat(notes)
                .extracting(DayNote::date)
                .containsExactly(TODAY.minusDays(1), TODAY.minusDays(2), TODAY.minusDays(3));
        assertThat(pains()).containsExactly("5", "0", "-");
        assertThat(notes).extracting(DayNote::medicine).containsExactly(Said.YES, Said.NO, Said.YES);
        assertThat(notes.getFirst().words()).isEqualTo("steif; dann besser\nMedicine: Ibuprofen 400");
    }

    @Test
    void an_american_one() throws IOException {
        Troubles troubles = read("Date,Pain (0-10),Comments\n11/3/2026,7/10,\"Said \"\"ouch\"\"\"\n11/13/2026,2.0,\n");

        assertThat(troubles.first()).isEmpty();
        assertThat(notes)
                .extracting(DayNote::date)
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 13));
        assertThat(pains()).containsExactly("7", "2");
        assertThat(notes.getFirst().words()).isEqualTo("Said \"ouch\"");
    }

    @Test
    void one_in_the_letters_of_an_old_spreadsheet() throws IOException {
        Path file = folder.resolve("old.csv");
        Files.write(file, "Tag\tSchmerz\tBemerkung\n2026-11-20\t3\tmüde\n".getBytes(Charset.forName("windows-1252")));

        assertThat(read(file).first()).isEmpty();
        assertThat(notes.getFirst().words()).isEqualTo("müde");
    }

    @Test
    void every_bad_line_is_listed_and_the_others_come_in() throws IOException {
        Troubles troubles = read(String.join(
                "\n",
                "Date,Pain,Words",
                "2026-11-20,11,",
                "2026-13-01,3,",
                "2026-11-23,3,",
                "2026-11-19,-1,",
                "2026-11-18,3," + "x".repeat(501),
                "2026-11-17,3,good",
                "2026-11-17,4,again",
                "",
                "2026-11-16,four,"));

        assertThat(troubles.first()).extracting(Trouble::line).containsExactly(2, 3, 4, 5, 6, 8, 10);
        assertThat(notes).extracting(DayNote::words).containsExactly("good");
    }

    @Test
    void columns_that_are_named_otherwise_are_matched_by_hand() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b,c\n1/2/2026,9,8\n");
        PainTable table = PainTable.read(file);

        assertThat(table.guess().pain()).isEqualTo(Matching.NONE);
        List<Thing> things = new ArrayList<>();
        var matching = new Matching(0, 2, Matching.NONE, Matching.NONE, Dates.DAY_FIRST);
        new PainArrival(table, matching, TODAY).each(things::add);

        assertThat(((Thing.Noted) things.getFirst()).note().date()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void what_is_no_table_is_told_so() {
        for (String text : List.of("", "hello", "one,two", "PK\3\4", "\0\0\0")) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Troubles read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("diary.csv"), text));
    }

    private Troubles read(Path file) {
        PainTable table = PainTable.read(file);
        return new PainArrival(table, table.guess(), TODAY).each(thing -> {
            if (thing instanceof Thing.Noted(DayNote note)) {
                notes.add(note);
            }
        });
    }

    private List<String> pains() {
        return notes.stream()
                .map(note ->
                        note.pain() == null ? "-" : String.valueOf(note.pain().value()))
                .toList();
    }
}
