// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each limit of an entry from both sides: the last value that fits, and the first that does not.
class EntryLimitsTest extends SharedHouse {

    private static final int LARGEST_BODY = 64 * 1024;

    /// The clock stands at 21:45:00 in Berlin.
    static Stream<Arguments> limits() {
        return Stream.of(
                limit("note", e -> e.with("note", "n".repeat(500)), e -> e.with("note", "n".repeat(501))),
                limit("note", e -> e.with("note", "\uD83D\uDE42".repeat(250)), e -> e.with("note", smiles(251))),
                limit("pain_before", e -> e.with("pain_before", 0), e -> e.with("pain_before", -1)),
                limit("pain_before", e -> e.with("pain_before", 10), e -> e.with("pain_before", 11)),
                limit("pain_after", e -> e.with("pain_after", 0), e -> e.with("pain_after", -1)),
                limit("pain_after", e -> e.with("pain_after", 10), e -> e.with("pain_after", 11)),
                limit("steps", e -> e.withSteps(300), e -> e.withSteps(301)),
                limit("started_at", e -> both(e, "20:55:00Z"), e -> both(e, "20:55:00.001Z")),
                limit("ended_at", e -> e.with("ended_at", at("20:55:00Z")), e -> e.with("ended_at", at("20:55:01Z"))),
                limit("ended_at", e -> ends(e, "20:31:05Z"), e -> ends(e, "20:31:04.999Z")),
                limit("ended_at", e -> lasts(e, "08:45:00Z"), e -> lasts(e, "08:44:59.999Z")),
                limit("started_at", e -> longAgo(e, "2000-01-01T00"), e -> longAgo(e, "1999-12-31T23")),
                limit("routine", e -> e.with("routine", "pelvic-tilt"), e -> e.with("routine", "pelvic-tilts")));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("limits")
    void just_inside_is_kept_and_just_outside_is_named(
            String field, UnaryOperator<NewEntry> inside, UnaryOperator<NewEntry> outside) {
        assertThat(put(inside.apply(NewEntry.good()).json()).statusCode()).isEqualTo(201);

        assertThat(faults(outside.apply(NewEntry.good()))).contains(field);
    }

    @ParameterizedTest
    @ValueSource(ints = {LARGEST_BODY - 1, LARGEST_BODY})
    void a_body_of_64_kilobytes_is_read_to_its_last_byte(int size) {
        String json = NewEntry.good().json();
        int length = json.getBytes(StandardCharsets.UTF_8).length;

        assertThat(put(json + " ".repeat(size - length)).statusCode()).isEqualTo(201);
        assertThat(put(json + " ".repeat(LARGEST_BODY + 1 - length)).statusCode())
                .isEqualTo(413);
    }

    private static List<String> faults(NewEntry entry) {
        HttpResponse<String> answer = put(entry.json());
        assertThat(answer.statusCode()).isEqualTo(422);
        return RunningHouse.json(answer).findValuesAsString("field");
    }

    private static HttpResponse<String> put(String json) {
        return house.put("/api/v1/entries/" + UUID.randomUUID(), json);
    }

    private static Arguments limit(String field, UnaryOperator<NewEntry> inside, UnaryOperator<NewEntry> outside) {
        return Arguments.of(field, inside, outside);
    }

    private static NewEntry both(NewEntry entry, String time) {
        return entry.with("started_at", at(time)).with("ended_at", at(time));
    }

    private static NewEntry ends(NewEntry entry, String time) {
        return entry.with("ended_at", at(time));
    }

    private static NewEntry lasts(NewEntry entry, String from) {
        return entry.with("started_at", at(from)).with("ended_at", at("20:45:00Z"));
    }

    private static NewEntry longAgo(NewEntry entry, String hour) {
        return entry.with("started_at", hour + ":00:00Z").with("ended_at", hour + ":09:00Z");
    }

    private static String at(String time) {
        return "2026-11-22T" + time;
    }

    private static String smiles(int count) {
        return "\uD83D\uDE42".repeat(count);
    }
}
