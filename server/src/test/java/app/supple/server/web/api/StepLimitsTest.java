// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each limit of a step of an entry from both sides, and what is no number and no text at all.
class StepLimitsTest extends SharedHouse {

    static Stream<Arguments> limitsOfSteps() {
        return Stream.of(
                limit("planned_seconds", e -> e.withStep("planned_seconds", 0), e -> e.withStep("planned_seconds", -1)),
                limit(
                        "planned_seconds",
                        e -> e.withStep("planned_seconds", 3600),
                        e -> e.withStep("planned_seconds", 3601)),
                limit("seconds", e -> e.withStep("seconds", 0), e -> e.withStep("seconds", -1)),
                limit("seconds", e -> e.withStep("seconds", 3600), e -> e.withStep("seconds", 3601)),
                limit("seconds", e -> e.withStep("seconds", 12), e -> e.withStep("seconds", 12.5)),
                limit("pain", e -> e.withStep("pain", 0), e -> e.withStep("pain", -1)),
                limit("pain", e -> e.withStep("pain", 10), e -> e.withStep("pain", 11)),
                limit("pain", e -> e.withStep("pain", null), e -> e.withStep("pain", "")),
                limit("pain", e -> e.withoutStep("pain"), e -> e.withStep("pain", 4294967296L)),
                limit("side", e -> e.withStep("side", "none"), e -> e.withStep("side", "")),
                limit("form", e -> e.withStep("form", "standard"), e -> e.withStep("form", null)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("limitsOfSteps")
    void a_step_has_its_limits_too(String field, UnaryOperator<NewEntry> inside, UnaryOperator<NewEntry> outside) {
        assertThat(put(inside.apply(NewEntry.good()).json()).statusCode()).isEqualTo(201);

        assertThat(faults(outside.apply(NewEntry.good()))).containsExactly("steps[0]." + field);
    }

    @Test
    void every_fault_of_every_step_is_told() {
        NewEntry entry = NewEntry.good().withStep("side", "up").withStep("seconds", -1);

        assertThat(RunningHouse.json(put(entry.withSteps(3).json())).findValuesAsString("field"))
                .containsExactly(
                        "steps[0].side",
                        "steps[0].seconds",
                        "steps[1].side",
                        "steps[1].seconds",
                        "steps[2].side",
                        "steps[2].seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "10e-1", "true", "\"1\"", "[1]", "{}", "1.0000000000000001"})
    void a_number_that_is_no_whole_one_is_no_pain(String value) {
        String json = NewEntry.good().with("pain_after", "VALUE").json().replace("\"VALUE\"", value);

        assertThat(RunningHouse.json(put(json)).findValuesAsString("field")).containsExactly("pain_after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\uFEFFx", "e\u0301", "\u0627\u0644\u0638\u0647\u0631", "\uD83E\uDDD8\u200D\u2640"})
    void a_note_in_any_script_comes_back_sign_for_sign(String note) {
        HttpResponse<String> answer = put(NewEntry.good().with("note", note).json());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(RunningHouse.json(answer).at("/entry/note").asString()).isEqualTo(note);
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
}
