// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.server.command.SuppleCommand;
import app.supple.server.command.feed.CalendarCommand;
import app.supple.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./supple calendar FILE`, on a Wednesday in Berlin.
class CalendarCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:25:00Z");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_writes_sixty_days_and_says_what_to_do_with_them() throws IOException {
        assertThat(run("supple.ics")).isZero();

        assertThat(out.toString())
                .startsWith("480 reminders written to " + folder.resolve("supple.ics") + ". Import it into a calendar");
        assertThat(Files.readString(folder.resolve("supple.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Break\r\n")
                .doesNotContain("Pelvic tilt");
    }

    @Test
    void fewer_days_and_names_are_to_be_had() throws IOException {
        assertThat(run("supple.ics", "--names", "--days", "1")).isZero();

        assertThat(out.toString()).startsWith("8 reminders written to ");
        assertThat(Files.readString(folder.resolve("supple.ics")))
                .containsAnyOf("Trunk rotation", "Cat-camel", "Hamstring stretch", "Seated trunk rotation", "Chin tuck")
                .doesNotContain("SUMMARY:Break");
    }

    @Test
    void what_is_there_stays_unless_it_is_to_be_written_over() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ics"), "precious");

        assertThat(run("mine.ics")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo(file + " is there already, and stays as it is. Choose another name, or add --force to "
                        + "write over it.");
        assertThat(file).hasContent("precious");

        assertThat(run("mine.ics", "--force")).isZero();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "367", "-1", "1.5", "many", "99999999999"})
    void a_number_of_days_that_is_none_is_named_with_what_to_write(String days) {
        assertThat(run("supple.ics", "--days", days)).isEqualTo(2);

        assertThat(err.toString().strip())
                .isEqualTo("--days: '" + days + "' is no number from 1 to 366. Write --days 60, or leave it out.");
        assertThat(folder.resolve("supple.ics")).doesNotExist();
    }

    @Test
    void a_place_that_is_none_is_named_with_what_to_do() {
        assertThat(run("nowhere/supple.ics")).isEqualTo(1);
        assertThat(run("")).isEqualTo(1);

        assertThat(err.toString())
                .contains("There is no folder " + folder.resolve("nowhere") + ". Make it first, or write elsewhere.")
                .contains(folder + " is a folder. Write the name of a file, such as supple.ics.");
    }

    @Test
    void the_program_itself_knows_it() {
        String[] words = {
            "calendar",
            folder.resolve("supple.ics").toString(),
            "--data",
            folder.resolve("d").toString()
        };

        assertThat(Main.commandsFor(HeadStart.begin(), words)
                        .setOut(new PrintWriter(out, true))
                        .execute(words))
                .isZero();
        assertThat(out.toString()).contains(" reminders written to ");
    }

    /// @param words the name of the file first
    private int run(String... words) {
        String[] all = Stream.concat(Stream.of("calendar"), Stream.of(words)).toArray(String[]::new);
        all[1] = folder.resolve(all[1]).toString();
        return SuppleCommand.of(() -> {}, Map.of("calendar", this::command), all)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private CalendarCommand command() {
        return new CalendarCommand((titles, days, _) -> {
            var around = new Surroundings(() -> NOW, ZoneId.of("Europe/Berlin"));
            try (House house = House.open(() -> Store.beside(folder.resolve("data")), around, HeadStart.begin())) {
                return house.subscriptions().file(PersonId.ME, titles, days, NOW);
            }
        });
    }
}
