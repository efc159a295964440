// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the commands print: results on standard output, refusals on standard error, and the code that goes with each.
class PrintedTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_session_in_words_is_a_line_a_step_with_its_time_and_its_side() {
        assertThat(run("session", "--routine", "hip-flexor-stretch", "--data", data()))
                .isZero();

        assertThat(out.toString().lines().map(String::stripTrailing).toList())
                .startsWith("Hip flexor stretch, 2:28", "", " 0:00    10 s  get ready    Hip flexor")
                .contains(" 0:10    30 s  hold         Hip flexor left")
                .anyMatch(line -> line.matches(" \\d:\\d\\d +\\d+ s {2}change side  Hip flexor right"))
                .endsWith(" 1:58    30 s  hold         Hip flexor right");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning", "evening", "cat-camel", "pelvic-tilt"})
    void a_session_in_words_and_as_json_are_the_same_session(String routine) {
        assertThat(run("session", "--routine", routine, "--data", data())).isZero();
        List<String> words = out.toString().lines().toList();
        out.getBuffer().setLength(0);
        assertThat(run("session", "--routine", routine, "--json", "--data", data()))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());

        long seconds = json.get("total_seconds").asLong();
        assertThat(words.getFirst())
                .isEqualTo(json.get("title").asString() + ", %d:%02d".formatted(seconds / 60, seconds % 60));
        assertThat(words)
                .filteredOn(line -> line.matches(" *\\d+:\\d\\d +\\d+ s .*"))
                .hasSize(json.get("steps").size());
        assertThat(words)
                .filteredOn(line -> line.startsWith("  ") && !line.matches(" *\\d+:.*"))
                .hasSize(json.get("notes").size());
    }

    @Test
    void without_a_name_the_evening_is_printed() {
        assertThat(run("session", "--data", data())).isZero();

        // By the clock of this machine: in the first hour after rising it is gentler, and a second shorter.
        assertThat(out.toString()).matches("(?s)Evening, 10:1[23]\\R.*");
    }

    @Test
    void today_in_words_has_five_stretches_in_each_half() {
        assertThat(run("today", "--data", data())).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(lines).anyMatch(line -> line.matches("Morning, 07:00, \\d:\\d\\d"));
        assertThat(lines).contains("Evening, 21:30, 10:13", "  Cat-camel                8 slow");
        assertThat(lines).filteredOn(line -> line.matches(" {2}\\S.{23} \\d.*")).hasSize(10);
        assertThat(out.toString()).doesNotContain(", done");
    }

    @Test
    void every_stretch_has_its_line_with_id_name_place_and_dose() {
        assertThat(run("stretches")).isZero();

        assertThat(out.toString().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "cat-camel | Cat-camel | Hands and knees | 8 slow",
                        "childs-pose | Child's pose | Kneeling | 30 s, twice",
                        "trunk-rotation | Trunk rotation | Lying, 2 sides | 30 s a side, twice");
    }

    private int run(String... words) {
        return Main.commandsFor(HeadStart.begin(), words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
