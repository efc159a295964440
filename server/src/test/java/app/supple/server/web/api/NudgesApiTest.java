// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A Monday of somebody in Berlin who has set up nothing, asked over the wire.
class NudgesApiTest {

    private static final String NINE = "/api/v1/nudges/2026-11-23-nudge-0900";

    @TempDir
    private Path data;

    private RunningHouse house;

    @BeforeEach
    void openHouse() {
        house = RunningHouse.in(data);
        asked("2026-11-23T07:30");
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void from_the_first_minute_breaks_come_every_two_hours_without_any_setup() {
        assertThat(asked("2026-11-23T08:59").get("nudge").isNull()).isTrue();
        assertThat(asked("2026-11-23T08:59").get("next").asString()).isEqualTo("2026-11-23T08:00:00Z");

        JsonNode nudge = asked("2026-11-23T09:00").get("nudge");

        assertThat(nudge.get("name").asString()).isEqualTo("2026-11-23-nudge-0900");
        assertThat(nudge.get("title").asString()).isEqualTo("Time for a break.");
        assertThat(nudge.get("start").asString()).matches("/play/[a-z-]+\\?form=chair");
        assertThat(asked("2026-11-23T10:00").get("nudge").isNull()).isTrue();
        assertThat(asked("2026-11-23T11:00").get("nudge").get("slot").asString())
                .isEqualTo("11:00");
    }

    @Test
    void a_nudge_that_is_put_off_comes_again_when_it_is_asked_to() {
        asked("2026-11-23T09:00");

        JsonNode after = RunningHouse.json(putOff("15m", 1));

        assertThat(after.get("nudge").isNull()).isTrue();
        assertThat(after.get("next").asString()).isEqualTo("2026-11-23T08:15:00Z");
        JsonNode again = asked("2026-11-23T09:15").get("nudge");
        assertThat(again.get("call").asInt()).isEqualTo(2);
        assertThat(RunningHouse.json(putOff("15m", 1)).get("nudge").get("call").asInt())
                .as("the same answer, sent again")
                .isEqualTo(2);
    }

    @Test
    void what_would_reach_the_next_one_is_not_offered_and_refused_with_the_reason() {
        asked("2026-11-23T09:00");
        putOff("60m", 1);

        JsonNode late = asked("2026-11-23T10:00").get("nudge");
        HttpResponse<String> refused = putOff("60m", 2);

        assertThat(late.get("put_off").toString()).isEqualTo("[\"5m\",\"15m\",\"30m\",\"morning\"]");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Not put off: until then the next one comes.");
    }

    @Test
    void done_skipped_and_moved_end_it_on_every_device() {
        for (String answer : new String[] {"done", "skipped", "moved"}) {
            String slot = switch (answer) {
                case "done" -> "09:00";
                case "skipped" -> "11:00";
                default -> "13:00";
            };
            asked("2026-11-23T" + slot);
            answer(
                    "/api/v1/nudges/2026-11-23-nudge-" + slot.replace(":", ""),
                    "{'answer':'" + answer + "','device':'a'}");

            assertThat(asked("2026-11-23T" + slot + ":30").get("nudge").isNull())
                    .as(answer)
                    .isTrue();
        }
    }

    @Test
    void a_finished_session_answers_the_reminder_of_that_end_of_the_day() {
        asked("2026-11-24T07:00");
        assertThat(asked("2026-11-24T07:01").get("nudge").get("start").asString())
                .isEqualTo("/play/morning");

        house.put(
                NewEntry.ADDRESS,
                NewEntry.good()
                        .with("routine", "morning")
                        .with("started_at", "2026-11-24T07:02:00+01:00")
                        .with("ended_at", "2026-11-24T07:10:00+01:00")
                        .json());

        assertThat(asked("2026-11-24T07:11").get("nudge").isNull()).isTrue();
    }

    @Test
    void who_moves_to_another_zone_is_called_by_its_clocks_and_never_twice_for_one_slot() {
        assertThat(asked("2026-11-23T09:00").get("nudge").get("slot").asString())
                .isEqualTo("09:00");

        JsonNode place = RunningHouse.json(house.put("/api/v1/place", "{\"zone\":\"Europe/London\",\"noons\":[]}"));

        assertThat(place.get("moved").asBoolean()).isTrue();
        answer(NINE, "{'answer':'done','device':'a'}");
        assertThat(asked("2026-11-23T10:00").get("nudge").isNull())
                .as("09:00 in London")
                .isTrue();
        assertThat(asked("2026-11-23T11:00").get("nudge").isNull())
                .as("10:00 in London")
                .isTrue();
        assertThat(asked("2026-11-23T12:00").get("nudge").get("slot").asString())
                .isEqualTo("11:00");
    }

    @Test
    void where_a_device_has_other_rules_of_time_the_difference_is_told() {
        JsonNode place = RunningHouse.json(house.put("/api/v1/place", """
                {"zone":"America/Vancouver","noons":[{"date":"2026-11-24","offset":"-07:00"},
                 {"date":"2026-12-01","offset":"-08:00"}]}"""));

        assertThat(place.get("differences").toString())
                .isEqualTo("[{\"date\":\"2026-12-01\",\"device\":\"-08:00\",\"supple\":\"-07:00\"}]");
    }

    @Test
    void a_bad_answer_names_every_field_and_changes_nothing() {
        asked("2026-11-23T09:00");

        HttpResponse<String> bad = answer(NINE, "{'answer':'later','device':'?','mood':1}");

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("\"answer\"", "\"device\"", "\"mood\"");
        assertThat(answer("/api/v1/nudges/2026-11-23-nudge-0901", "{'answer':'done','device':'a'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(asked("2026-11-23T09:01").get("nudge").isNull()).isFalse();
    }

    /// @param time on the wall in Berlin
    private JsonNode asked(String time) {
        house.setClock(LocalDateTime.parse(time)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant()
                .toString());
        return RunningHouse.json(house.get("/api/v1/nudge"));
    }

    private HttpResponse<String> putOff(String length, int call) {
        return answer(NINE, "{'answer':'put_off','device':'a','put_off':'" + length + "','call':" + call + "}");
    }

    private HttpResponse<String> answer(String address, String json) {
        return house.send("POST", address, json.replace('\'', '"'), "Content-Type", "application/json");
    }
}
