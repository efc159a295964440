// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.SharedHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The answers that other programs rely on, held against files: a line for each object or list, with its plain values.
/// Long words are cut, so that a better cue does not break the shape. To write the files anew after a change that is
/// meant, run this test with the environment variable `SUPPLE_GOLDEN=write` and read what git shows.
class GoldenJsonTest extends SharedHouse {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getenv("SUPPLE_GOLDEN"));
    private static final int LONGEST = 24;

    private static final String FIRST_HOUR = "2026-11-22T06:30:00Z";
    private static final String NIGHT = "2026-11-22T20:45:00Z";

    @ParameterizedTest
    @CsvSource({
        "session-morning, " + NIGHT + ", /api/v1/sessions/morning",
        "session-morning, " + FIRST_HOUR + ", /api/v1/sessions/morning?spare=no",
        "session-morning-first-hour, " + FIRST_HOUR + ", /api/v1/sessions/morning",
        "session-evening, " + NIGHT + ", /api/v1/sessions/evening",
        "session-evening, " + NIGHT + ", /api/v1/sessions/evening?spare=no",
        "session-evening, " + FIRST_HOUR + ", /api/v1/sessions/evening?spare=no",
        "session-evening-first-hour, " + FIRST_HOUR + ", /api/v1/sessions/evening",
        "session-cat-camel, " + NIGHT + ", /api/v1/sessions/cat-camel",
        "session-hip-flexor-stretch, " + NIGHT + ", /api/v1/sessions/hip-flexor-stretch",
        "stretch-childs-pose, " + NIGHT + ", /api/v1/stretches/childs-pose",
        "today-first-hour, " + FIRST_HOUR + ", /api/v1/today",
        "today-night, " + NIGHT + ", /api/v1/today",
        "problem-not-found, " + NIGHT + ", /api/v1/sessions/noon"
    })
    void an_answer_is_as_it_was(String golden, String moment, String address) throws IOException {
        house.setClock(moment);

        assertAsBefore(golden, RunningHouse.json(house.get(address)));
    }

    @Test
    void a_day_with_a_finished_and_a_stopped_session_is_as_it_was(@TempDir Path folder) throws IOException {
        try (var other = RunningHouse.in(folder)) {
            other.put(
                    "/api/v1/entries/" + NewEntry.OTHER_ID,
                    NewEntry.good()
                            .with("routine", "morning")
                            .with("ending", "stopped")
                            .with("started_at", "2026-11-22T08:15:00+01:00")
                            .with("ended_at", "2026-11-22T08:17:30+01:00")
                            .json());
            other.put(NewEntry.ADDRESS, NewEntry.good().json());

            assertAsBefore("today-done", RunningHouse.json(other.get("/api/v1/today")));
            assertAsBefore("entries-of-a-day", RunningHouse.json(other.get("/api/v1/entries")));
        }
    }

    /// Compares with the file, line by line; writes it first if that is wanted.
    private static void assertAsBefore(String golden, JsonNode answer) throws IOException {
        Path file = GOLDEN.resolve(golden + ".txt");
        if (WRITE) {
            Files.writeString(file, lines(answer));
        }
        assertThat(lines(answer).lines()).containsExactlyElementsOf(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    private static String lines(JsonNode document) {
        var lines = new StringBuilder();
        write("", document, lines);
        return lines.toString();
    }

    private static void write(String path, JsonNode node, StringBuilder lines) {
        List<String> flat = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : parts(node)) {
            if (part.getValue().isEmpty()) {
                flat.add(part.getKey() + " " + cut(part.getValue().toString()));
            }
        }
        if (!flat.isEmpty()) {
            lines.append(path).append(": ").append(String.join(", ", flat)).append('\n');
        }
        parts(node).forEach(part -> {
            if (!part.getValue().isEmpty()) {
                write(path + "/" + part.getKey(), part.getValue(), lines);
            }
        });
    }

    private static List<Map.Entry<String, JsonNode>> parts(JsonNode node) {
        if (node.isObject()) {
            return List.copyOf(node.properties());
        }
        return IntStream.range(0, node.size())
                .mapToObj(at -> Map.entry(String.valueOf(at), node.get(at)))
                .toList();
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
