// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Entry;
import app.supple.move.Thing;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.programme.RoutineName;
import app.supple.server.luggage.loop.LoopArrival.Use;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as Loop Habit Tracker writes them, older and newer.
class LoopTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");
    private static final Person ME = Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin"));
    private static final String HABITS = """
            Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Archived?
            001,"Stretch, evening",YES_NO,Did you?,,1,1,#FF8F00,,false
            002,Walk,NUMERICAL,How far?,,1,1,#00897B,km,false
            """;

    @TempDir
    private Path folder;

    @Test
    void ticked_days_become_sessions_and_nothing_else_does() throws IOException {
        Path zip = zip(Map.of(
                "Habits.csv",
                HABITS,
                "001 Stretch evening/Checkmarks.csv",
                """
                Date,Value,Notes
                2026-11-22,YES_MANUAL,
                2026-11-21,YES_AUTO,
                2026-11-20,SKIP,
                2026-11-19,NO,
                2026-11-18,UNKNOWN,
                2026-11-17,2,"a, b"
                """,
                "002 Walk/Checkmarks.csv",
                "Date,Value,Notes\n2026-11-22,3500,\n2026-11-21,0,\n2026-11-20,3,\n"));

        LoopFile file = LoopFile.read(zip);

        assertThat(file.troubles().first()).isEmpty();
        assertThat(file.habits()).extracting(Habit::name).containsExactlyInAnyOrder("Stretch, evening", "Walk");
        assertThat(sessions(file, Map.of("Stretch, evening", Use.EVENING)))
                .extracting(entry -> entry.occasion().date().toString())
                .containsExactly("2026-11-22", "2026-11-17");
        assertThat(sessions(file, Map.of("Walk", Use.BREAK))).hasSize(1);
    }

    @Test
    void such_a_session_has_no_length_and_stands_where_sessions_are() throws IOException {
        LoopFile file = LoopFile.read(table("Date,Stretch,\n2026-11-20,2,\n"));

        Entry entry = sessions(file, Map.of("Stretch", Use.EVENING)).getFirst();

        assertThat(entry.occasion().routine()).isEqualTo(RoutineName.EVENING);
        assertThat(entry.occasion().period().start()).isEqualTo(Instant.parse("2026-11-20T20:30:00Z"));
        assertThat(entry.occasion().period().length()).isZero();
        assertThat(entry.steps()).isEmpty();
        assertThat(entry.feeling().note()).contains("Loop Habit Tracker", "Stretch");
        assertThat(sessions(file, Map.of("Stretch", Use.EVENING)).getFirst().id())
                .isEqualTo(entry.id());
    }

    @Test
    void lines_that_are_none_are_listed() throws IOException {
        LoopFile file =
                LoopFile.read(table("Date,Stretch,\nyesterday,2,\n2026-11-20,lots,\n2026-11-19,7,\n2126-01-01,2,\n"));
        List<Thing> things = new ArrayList<>();
        var troubles = new LoopArrival(file, Map.of("Stretch", Use.MORNING), ME, NOW).each(things::add);

        assertThat(things).isEmpty();
        assertThat(troubles.first()).extracting(trouble -> trouble.line()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void a_zip_that_does_harm_is_not_unpacked() throws IOException {
        Path bomb = zip(Map.of("Checkmarks.csv", "0".repeat(60_000_000)));

        assertThatThrownBy(() -> LoopFile.read(bomb)).hasMessageContaining("far more than its size");
        assertThatThrownBy(() -> LoopFile.read(table("PK but no ZIP"))).hasMessageContaining("ZIP");
        assertThatThrownBy(() -> LoopFile.read(table("hello"))).hasMessageContaining("No habit");
    }

    @Test
    void names_that_lead_out_of_a_folder_lead_nowhere() throws IOException {
        Path zip = zip(Map.of("../../Checkmarks.csv", "Date,Value\n2026-11-20,2\n"));

        assertThat(LoopFile.read(zip).habits()).hasSize(1);
        assertThat(folder.resolve("../../Checkmarks.csv")).doesNotExist();
    }

    private List<Entry> sessions(LoopFile file, Map<String, Use> uses) {
        List<Entry> entries = new ArrayList<>();
        var troubles = new LoopArrival(file, uses, ME, NOW).each(thing -> {
            if (thing instanceof Thing.Done(Entry entry)) {
                entries.add(entry);
            }
        });
        assertThat(troubles.first()).isEmpty();
        assertThat(entries).allMatch(entry -> !entry.occasion().date().isAfter(LocalDate.of(2026, 11, 22)));
        return entries;
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path path = folder.resolve("loop.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }
}
