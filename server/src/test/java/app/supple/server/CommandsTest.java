// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as `main` makes it, with its words caught.
class CommandsTest {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_lists_every_command_with_what_it_does() {
        assertThat(run("--help")).isEqualTo(FINE);

        assertThat(out.toString())
                .contains("A coach for your back", "Without a command, Supple starts on http://localhost:8080.")
                .contains("serve", "stretches", "today", "session", "backup", "restore", "check", "version", "help")
                .contains("figure ", "figures", "reminders");
    }

    @Test
    void help_with_one_command_lists_its_options() {
        assertThat(run("help", "serve")).isEqualTo(FINE);

        assertThat(out.toString()).contains("--port=N", "--host=ADDRESS", "--data=DIR");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(run("version")).isEqualTo(FINE);

        assertThat(out).hasToString("supple " + Version.current() + System.lineSeparator());
    }

    @Test
    void stretches_are_listed_a_line_each() {
        assertThat(run("stretches")).isEqualTo(FINE);

        assertThat(out.toString().lines())
                .hasSize(22)
                .first()
                .asString()
                .startsWith("trunk-rotation ")
                .contains("Trunk rotation");
    }

    @Test
    void stretches_as_json_are_an_array_of_all() {
        assertThat(run("stretches", "--json")).isEqualTo(FINE);

        JsonNode stretches = json().path("stretches");
        assertThat(stretches.size()).isEqualTo(22);
        assertThat(stretches.path(2).path("id").asString()).isEqualTo("cat-camel");
    }

    @Test
    void a_session_as_json_has_its_length_its_exercises_and_its_steps_without_gaps() {
        assertThat(run("session", "--routine", "hamstring-stretch", "--json", "--data", data()))
                .isEqualTo(FINE);

        JsonNode session = json();
        assertThat(session.path("name").asString()).isEqualTo("hamstring-stretch");
        assertThat(session.path("exercises").size()).isEqualTo(1);
        long end = 0;
        for (JsonNode step : session.path("steps")) {
            assertThat(step.path("starts_at").asLong()).isEqualTo(end);
            end += step.path("seconds").asLong();
        }
        assertThat(session.path("total_seconds").asLong()).isEqualTo(end).isEqualTo(148);
    }

    @Test
    void a_session_in_words_says_its_length_first() {
        assertThat(run("session", "--routine", "hamstring-stretch", "--data", data()))
                .isEqualTo(FINE);

        assertThat(out.toString())
                .startsWith("Hamstring stretch, 2:28")
                .contains(" 0:10    30 s  hold         Hamstring left");
    }

    @Test
    void today_as_json_has_both_bookends() {
        assertThat(run("today", "--json", "--data", data())).isEqualTo(FINE);

        assertThat(json().path("morning").path("stretches").size()).isEqualTo(5);
        assertThat(json().path("evening").path("stretches").size()).isEqualTo(5);
    }

    @Test
    void questions_are_answered_while_supple_is_running_too() {
        try (var _ = Store.open(folder.resolve("data"))) {
            assertThat(run("today", "--data", data())).isEqualTo(FINE);
            assertThat(run("session", "--data", data())).isEqualTo(FINE);
            assertThat(run("serve", "--port", "0", "--data", data())).isEqualTo(FAILED);
        }

        assertThat(out.toString()).contains("Morning, 07:00", "Evening, 21:30");
        assertThat(err.toString()).startsWith("Another Supple is using the folder");
    }

    @Test
    void an_unknown_routine_is_answered_with_one_sentence_and_a_failure() {
        assertThat(run("session", "--routine", "noon", "--data", data())).isEqualTo(FAILED);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly("There is no routine 'noon'. Try morning, evening or the id of a stretch.");
    }

    @Test
    void a_routine_that_could_not_even_be_one_is_told_what_names_look_like() {
        assertThat(run("session", "--routine", "High Noon", "--data", data())).isEqualTo(FAILED);

        assertThat(err.toString().lines())
                .containsExactly(
                        "A routine name has 1 to 40 small letters, digits or hyphens, a letter first: High Noon");
    }

    @Test
    void an_unknown_option_is_answered_with_a_guess() {
        assertThat(run("stretches", "--jsn")).isEqualTo(MISUSED);

        assertThat(err.toString()).contains("Unknown option: '--jsn'", "--json");
    }

    @Test
    void an_unknown_command_is_answered_with_a_guess() {
        assertThat(run("strech")).isEqualTo(MISUSED);

        assertThat(err.toString()).contains("Unmatched argument at index 0: 'strech'", "stretches");
    }

    @Test
    void bad_settings_are_all_told_and_nothing_starts() {
        assertThat(run("serve", "--port", "http", "--host", "0.0.0.0", "--data", data()))
                .isEqualTo(FAILED);

        assertThat(err.toString().lines()).hasSize(2);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void check_reads_a_folder_of_content() {
        assertThat(run("check", "../content")).isEqualTo(FINE);

        assertThat(out.toString()).startsWith("22 stretches, ").contains("all in order.");
    }

    @Test
    void check_tells_every_problem_of_a_broken_folder_and_fails() throws IOException {
        Files.writeString(folder.resolve("library.yaml"), "stretches: [cat]\nroutines: [evening]\nfigures: [cat]\n");
        Files.writeString(folder.resolve("sources.yaml"), "a-book: {title: A book, publisher: Us, yearr: 2020}\n");

        assertThat(run("check", folder.toString())).isEqualTo(FAILED);

        assertThat(err.toString().lines())
                .containsExactly(
                        "figures/cat.yaml:1: This file is missing.",
                        "library.yaml:1: 'programmes' is missing.",
                        "library.yaml:2: 'routines': needs 'morning'.",
                        "routines/evening.yaml:1: This file is missing.",
                        "screening.yaml:1: This file is missing.",
                        "sources.yaml:1: Nothing is known about 'yearr'. Did you mean 'year'?",
                        "stretches/cat.yaml:1: This file is missing.");
    }

    @Test
    void a_backup_is_written_once_and_comes_back() {
        Store.open(folder.resolve("data")).close();
        String file = folder.resolve("monday.db").toString();

        assertThat(run("backup", file, "--data", data())).isEqualTo(FINE);
        assertThat(run("restore", file, "--data", data())).isEqualTo(FINE);
        assertThat(run("backup", file, "--data", data())).isEqualTo(FAILED);

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        backup -> assertThat(backup).isEqualTo("Backed up to " + file + "."),
                        restore -> assertThat(restore)
                                .startsWith("Restored from " + file + ". What was there before is kept in "));
        assertThat(err.toString()).contains("is there already. Choose another name");
    }

    @Test
    void a_backup_needs_a_file() {
        assertThat(run("backup")).isEqualTo(MISUSED);

        assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
    }

    private int run(String... words) {
        CommandLine line = Main.commandsFor(HeadStart.begin(), words);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
