// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Whatever is wrong with an entry, the sender hears what and where, and nothing is kept.
class BadEntriesTest {

    private static RunningHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void nothing_was_kept() {
        assertThat(house.get(NewEntry.ADDRESS).statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/entries?from=2026-01-01&to=2026-12-31").body())
                .contains("\"entries\":[]");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                wrong("routine", entry -> entry.with("routine", 7)),
                wrong("routine", entry -> entry.with("routine", "noon")),
                wrong("routine", entry -> entry.with("routine", "Evening")),
                wrong("routine", entry -> entry.with("routine", "x".repeat(5000))),
                wrong("routine", entry -> entry.without("routine")),
                wrong("started_at", entry -> entry.with("started_at", 1763841065)),
                wrong("started_at", entry -> entry.with("started_at", "2026-11-22T21:31:05")),
                wrong("started_at", entry -> entry.with("started_at", "2026-02-30T21:31:05Z")),
                wrong("started_at", entry -> entry.with("started_at", "+999999999-12-31T23:59:59Z")),
                wrong("started_at", entry -> entry.with("started_at", "1999-12-31T23:59:59Z")),
                wrong("started_at", entry -> entry.with("started_at", null)),
                wrong("started_at", entry -> entry.without("started_at")),
                wrong("started_at", entry -> entry.with("started_at", "2026-11-22T21:56:00+01:00")),
                wrong("ended_at", entry -> entry.with("ended_at", "2026-11-22T21:56:00+01:00")),
                wrong("ended_at", entry -> entry.with("ended_at", "2026-11-22T21:31:04+01:00")),
                wrong("ended_at", entry -> entry.with("started_at", "2026-11-22T09:00:00+01:00")),
                wrong("ended_at", entry -> entry.without("ended_at")),
                wrong("zone", entry -> entry.with("zone", "Mars/Olympus")),
                wrong("zone", entry -> entry.with("zone", "europe/berlin ")),
                wrong("zone", entry -> entry.with("zone", "")),
                wrong("zone", entry -> entry.with("zone", 1)),
                wrong("zone", entry -> entry.without("zone")));
    }

    static Stream<Arguments> spoiledFeelings() {
        return Stream.of(
                wrong("ending", entry -> entry.with("ending", "FINISHED")),
                wrong("ending", entry -> entry.with("ending", "Finished")),
                wrong("ending", entry -> entry.with("ending", "done")),
                wrong("ending", entry -> entry.without("ending")),
                wrong("pain_before", entry -> entry.with("pain_before", 11)),
                wrong("pain_before", entry -> entry.with("pain_before", -1)),
                wrong("pain_before", entry -> entry.with("pain_before", 4.5)),
                wrong("pain_after", entry -> entry.with("pain_after", "4")),
                wrong("pain_after", entry -> entry.with("pain_after", 99999999999999L)),
                wrong("note", entry -> entry.with("note", "n".repeat(501))),
                wrong("note", entry -> entry.with("note", List.of("n"))),
                wrong("mood", entry -> entry.with("mood", "fine")),
                wrong("id", entry -> entry.with("id", NewEntry.ID)),
                wrong("steps", entry -> entry.with("steps", "none")),
                wrong("steps", entry -> entry.with("steps", Map.of())),
                wrong("steps", entry -> entry.withSteps(301)),
                wrong("steps", entry -> entry.without("steps")));
    }

    static Stream<Arguments> spoiledSteps() {
        return Stream.of(
                wrong("steps[0]", entry -> entry.with("steps", List.of(7))),
                wrong("steps[0].stretch", entry -> entry.withStep("stretch", "back-flip")),
                wrong("steps[0].stretch", entry -> entry.withStep("stretch", "Trunk-Rotation")),
                wrong("steps[0].stretch", entry -> entry.withoutStep("stretch")),
                wrong("steps[0].form", entry -> entry.withStep("form", "EASIER")),
                wrong("steps[0].side", entry -> entry.withStep("side", "up")),
                wrong("steps[0].outcome", entry -> entry.withStep("outcome", true)),
                wrong("steps[0].planned_seconds", entry -> entry.withStep("planned_seconds", 3601)),
                wrong("steps[0].planned_seconds", entry -> entry.withoutStep("planned_seconds")),
                wrong("steps[0].seconds", entry -> entry.withStep("seconds", -1)),
                wrong("steps[0].seconds", entry -> entry.withStep("seconds", "12")),
                wrong("steps[0].pain", entry -> entry.withStep("pain", 11)),
                wrong("steps[0].mood", entry -> entry.withStep("mood", "fine")));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource({"spoiled", "spoiledFeelings", "spoiledSteps"})
    void a_wrong_field_is_named_in_the_shape_of_rfc_9457(String field, UnaryOperator<NewEntry> spoil) {
        HttpResponse<String> answer =
                house.put(NewEntry.ADDRESS, spoil.apply(NewEntry.good()).json());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        JsonNode problem = RunningHouse.json(answer);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "errors");
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/invalid");
        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/detail").asString()).isEqualTo("It was not saved.");
        assertThat(problem.findValuesAsString("field")).contains(field);
        assertThat(problem.at("/errors/0/message").asString()).endsWith(".");
    }

    @Test
    void all_faults_are_told_at_once() {
        NewEntry entry = NewEntry.good()
                .with("routine", "noon")
                .with("zone", "Mars/Olympus")
                .with("note", "n".repeat(501))
                .with("mood", "fine")
                .without("ending")
                .withStep("seconds", -1);

        JsonNode problem = RunningHouse.json(house.put(NewEntry.ADDRESS, entry.json()));

        assertThat(problem.findValuesAsString("field"))
                .containsExactlyInAnyOrder("routine", "zone", "note", "mood", "ending", "steps[0].seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "null", "true", "{}", "[{}]"})
    void json_that_is_no_entry_is_refused(String body) {
        assertThat(house.put(NewEntry.ADDRESS, body).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"note\":}",
                "{'note':'x'}",
                "{\"note\":\"x\",}",
                "{\"note\":\"x\"} {}",
                "{\"note\":\"x\",\"note\":\"y\"}",
                "{\"pain_before\":NaN}",
                "{\"pain_before\":01}",
                "// {}",
                "<entry/>",
                "note=x",
                "\u0000"
            })
    void what_is_no_json_is_refused_with_the_place(String body) {
        HttpResponse<String> answer = house.put(NewEntry.ADDRESS, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"type\":\"/problems/bad-json\"", "\"status\":400", "line 1")
                .doesNotContain("Exception", "tools.jackson", "StreamReadFeature", "JsonReadFeature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n"})
    void nothing_at_all_is_refused(String body) {
        HttpResponse<String> answer = house.put(NewEntry.ADDRESS, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is nothing in it.");
    }

    @Test
    void monsters_are_refused_before_they_grow() {
        assertThat(house.put(NewEntry.ADDRESS, "[".repeat(30_000)).statusCode()).isEqualTo(400);
        assertThat(house.put(NewEntry.ADDRESS, "{\"a\":".repeat(10_000)).statusCode())
                .isEqualTo(400);
        assertThat(house.put(NewEntry.ADDRESS, "{\"pain_before\":" + "9".repeat(5_000) + "}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(house.put(NewEntry.ADDRESS, "{\"pain_before\":1e999999999}").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 200_000, 999_999, 1_000_001, 3_000_000})
    void a_body_over_the_limit_is_refused(int size) {
        HttpResponse<String> answer = house.put(NewEntry.ADDRESS, "\"" + "n".repeat(size - 2) + "\"");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "6F1C7A52-0C1E-4C7E-9A5B-3F2B8F0D4E11",
                "6f1c7a520c1e4c7e9a5b3f2b8f0d4e11",
                "1-1-1-1-1",
                "6f1c7a52-0c1e-4c7e-9a5b-3f2b8f0d4e11x",
                "%20"
            })
    void an_id_that_cannot_be_one_is_refused(String id) {
        String address = "/api/v1/entries/" + id;

        assertThat(house.put(address, NewEntry.good().json()).statusCode()).isEqualTo(422);
        assertThat(house.get(address).statusCode()).isEqualTo(422);
    }

    @Test
    void half_a_character_is_refused_rather_than_kept_as_another_one() {
        HttpResponse<String> answer = house.put(
                NewEntry.ADDRESS, NewEntry.good().with("note", "HALF").json().replace("HALF", "\\ud83d"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(RunningHouse.json(answer).findValuesAsString("field")).containsExactly("note");
    }

    private static Arguments wrong(String field, UnaryOperator<NewEntry> spoil) {
        return Arguments.of(field, spoil);
    }
}
