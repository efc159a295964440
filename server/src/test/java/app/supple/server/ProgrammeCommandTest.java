// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgrammeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_trial_dose_ends_at_a_minute_twice_in_week_ten_and_strength_joins_in_week_three() {
        assertThat(run("programme", "--json")).isZero();

        JsonNode weeks = JsonMapper.shared().readTree(out.toString()).path("weeks");
        assertThat(weeks).hasSize(12);
        assertThat(holds(weeks)).containsExactly(15, 15, 30, 30, 30, 30, 45, 45, 45, 60, 60, 60);
        assertThat(strength(weeks.get(1))).isEmpty();
        assertThat(strength(weeks.get(2))).containsExactly("pelvic-tilt 5", "bridge 5");
        assertThat(strength(weeks.get(9))).containsExactly("bridge 12", "bird-dog 12", "side-plank 12", "dead-bug 12");
        assertThat(weeks.get(9).path("phase").asInt()).isEqualTo(5);
        assertThat(weeks.get(9).path("morning").get(0).path("hold_seconds").asInt())
                .isEqualTo(30);
    }

    @Test
    void without_json_it_is_to_be_read() {
        assertThat(run("programme", "--preset", "starter")).isZero();

        assertThat(out.toString())
                .contains("Thirty days to begin with", "Week 1, First days: morning", "* New: bridge.", "After that,");
    }

    @Test
    void a_name_that_is_misspelt_is_guessed() {
        assertThat(run("programme", "--preset", "stater")).isEqualTo(2);

        assertThat(err.toString())
                .contains("--preset: there is no programme 'stater'. Did you mean 'starter'?")
                .contains("Choose one of trial-dose, acsm, short-leaflet, starter.");
    }

    private static List<Integer> holds(JsonNode weeks) {
        return weeks.valueStream()
                .map(week -> week.path("evening").get(0).path("hold_seconds").asInt())
                .toList();
    }

    private static List<String> strength(JsonNode week) {
        return week.path("evening")
                .valueStream()
                .filter(movement -> movement.path("hold_seconds").asInt() == 0)
                .filter(movement -> !movement.path("id").asString().equals("cat-camel"))
                .map(movement -> movement.path("id").asString() + " "
                        + movement.path("repetitions").asInt())
                .toList();
    }

    private int run(String... words) {
        CommandLine line = Main.commandsFor(HeadStart.begin(), words);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
