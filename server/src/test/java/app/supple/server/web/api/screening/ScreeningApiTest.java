// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScreeningApiTest {

    private static final String ADDRESS = "/api/v1/screening";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.fresh(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_program_answers_some_questions_and_hears_what_comes_of_them() {
        JsonNode before = RunningHouse.json(house.get(ADDRESS));
        assertThat(before.get("due").asString()).isEqualTo("never");
        assertThat(before.at("/questions/0/answer").isNull()).isTrue();
        assertThat(house.get("/api/v1/sessions/evening").statusCode()).isEqualTo(200);

        JsonNode after = RunningHouse.json(house.put(ADDRESS, """
                {"answers":[{"question":"saddle","answer":"yes"},{"question":"sore-knee","answer":"yes"}],
                 "at_least_65":"yes","usual_pain":4}
                """));

        assertThat(after.get("bar").asString()).isEqualTo("emergency");
        assertThat(after.at("/conditions/0").asString()).isEqualTo("knee");
        assertThat(after.at("/questions/0/answer").asString()).isEqualTo("yes");
        assertThat(after.at("/facts/usual_pain").intValue()).isEqualTo(4);
        var locked = house.get("/api/v1/sessions/evening");
        assertThat(locked.statusCode()).isEqualTo(409);
        assertThat(RunningHouse.json(locked).get("type").asString()).isEqualTo("/problems/locked");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_kept() {
        var refused = house.put(ADDRESS, """
                {"answers":[{"question":"horoscope","answer":"no"},{"question":"saddle","answer":"maybe"}],
                 "usual_pain":11,"mood":"fine"}
                """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(RunningHouse.json(refused).get("errors")).hasSize(4);
        assertThat(RunningHouse.json(house.get(ADDRESS))
                        .at("/questions/0/answer")
                        .isNull())
                .isTrue();
    }
}
