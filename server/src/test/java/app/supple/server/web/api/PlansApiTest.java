// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What programs hear of today, of sessions and of stretches.
class PlansApiTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morning", "evening", "cat-camel", "hip-flexor-stretch", "evening?spare=no"})
    void a_session_adds_up_second_by_second(String name) {
        JsonNode session = json("/api/v1/sessions/" + name);

        long clock = 0;
        for (JsonNode step : session.get("steps")) {
            assertThat(step.get("starts_at").asLong()).isEqualTo(clock);
            assertThat(step.get("exercise").asInt())
                    .isBetween(0, session.get("exercises").size() - 1);
            assertThat(step.get("seconds").asLong()).isPositive();
            clock += step.get("seconds").asLong();
        }
        assertThat(session.get("total_seconds").asLong()).isEqualTo(clock).isPositive();
    }

    @Test
    void in_the_first_hour_the_morning_is_spared_unless_the_person_says_no() {
        house.setClock("2026-11-22T06:30:00Z");

        assertThat(json("/api/v1/sessions/morning").findValuesAsString("stretch"))
                .contains("pelvic-tilt")
                .doesNotContain("childs-pose");
        assertThat(json("/api/v1/sessions/morning").get("notes")).isNotEmpty();
        assertThat(json("/api/v1/sessions/morning?spare=no").findValuesAsString("stretch"))
                .contains("childs-pose")
                .doesNotContain("pelvic-tilt");
    }

    @Test
    void today_tells_both_sessions_and_what_is_done_of_them() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());

        JsonNode today = json("/api/v1/today");

        assertThat(today.get("date").asString()).isEqualTo("2026-11-22");
        assertThat(today.at("/evening/around").asString()).isEqualTo("21:30");
        assertThat(today.at("/evening/total_seconds").asLong())
                .isEqualTo(json("/api/v1/sessions/evening").get("total_seconds").asLong());
        assertThat(today.at("/evening/stretches")).hasSize(5);
        assertThat(today.at("/evening/done"))
                .hasToString("[{\"id\":\"" + NewEntry.ID + "\",\"ending\":\"finished\",\"seconds\":600}]");
        assertThat(today.at("/morning/done")).isEmpty();
    }

    @Test
    void after_midnight_it_is_still_the_day_that_the_person_is_in() {
        house.setClock("2026-11-22T23:30:00Z");

        assertThat(json("/api/v1/today").get("date").asString()).isEqualTo("2026-11-22");
    }

    @Test
    void every_dose_has_a_source_and_says_how_sure_it_is() {
        JsonNode stretches = json("/api/v1/stretches").get("stretches");

        assertThat(stretches.size()).isGreaterThanOrEqualTo(6);
        for (JsonNode stretch : stretches) {
            assertSourced(stretch.get("dose"));
            assertThat(stretch.get("published")).isNotEmpty();
            stretch.get("published").forEach(PlansApiTest::assertSourced);
            assertThat(stretch.get("cautions")).isNotEmpty();
            assertThat(json("/api/v1/stretches/" + stretch.get("id").asString()))
                    .isEqualTo(stretch);
            assertThat(house.get(stretch.get("figure").asString()).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions/noon", "sessions/Morning", "sessions/%20", "stretches/back-flip", "stretches/"})
    void what_is_not_there_is_said_not_to_be(String address) {
        JsonNode problem = json("/api/v1/" + address);

        assertThat(problem.get("type").asString()).isEqualTo("/problems/not-found");
        assertThat(problem.get("status").asInt()).isEqualTo(404);
    }

    private static void assertSourced(JsonNode dose) {
        assertThat(dose.at("/source/title").asString()).isNotBlank();
        assertThat(dose.at("/source/publisher").asString()).isNotBlank();
        assertThat(dose.at("/confidence").asString()).isNotBlank();
    }

    private JsonNode json(String path) {
        return RunningHouse.json(house.get(path));
    }
}
