// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesApiTest {

    private static final String NOTE = "/api/v1/notes/2026-11-22";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_note_comes_back_as_it_went_in_and_the_same_again_changes_nothing() {
        String note = "{\"pain\":10,\"medicine\":\"yes\",\"limited\":\"no\",\"words\":\"Rain\",\"revision\":0}";

        assertThat(house.put(NOTE, note).statusCode()).isEqualTo(201);
        assertThat(house.put(NOTE, note).statusCode()).isEqualTo(200);

        assertThat(house.get(NOTE).body())
                .isEqualTo("{\"date\":\"2026-11-22\",\"pain\":10,\"medicine\":\"yes\",\"limited\":\"no\","
                        + "\"words\":\"Rain\",\"revision\":1}");
        assertThat(house.put(NOTE, house.get(NOTE).body()).statusCode()).isEqualTo(200);
        assertThat(house.get("/api/v1/notes?from=2026-11-01&to=2026-11-22").body())
                .contains("\"revision\":2");
    }

    @Test
    void who_saw_an_older_one_is_told_and_given_the_current_one() {
        house.put(NOTE, "{\"pain\":4,\"revision\":0}");
        HttpResponse<String> old = house.put(NOTE, "{\"pain\":6,\"revision\":0}");

        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RunningHouse.json(old).at("/type").asString()).isEqualTo("/problems/changed");
        assertThat(RunningHouse.json(old).at("/current/pain").asInt()).isEqualTo(4);
        assertThat(house.send("DELETE", NOTE + "?revision=7", "").statusCode()).isEqualTo(409);
        assertThat(house.send("DELETE", NOTE + "?revision=1", "").body()).contains("\"removed\":true");
        assertThat(house.send("DELETE", NOTE, "").body()).contains("\"removed\":false");
        assertThat(RunningHouse.json(house.put(NOTE, "{\"pain\":6,\"revision\":1}"))
                        .get("current")
                        .isNull())
                .isTrue();
        assertThat(house.get(NOTE).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-22; {\"pain\":11,\"mood\":1,\"medicine\":\"x\"}; revision; mood",
                "2026-11-23; {\"revision\":0}; still to come; 422",
                "1999-12-31; {\"revision\":0}; before the year 2000; 422",
                "yesterday; {\"revision\":0}; written like this; 422",
                "2026-11-22; {\"date\":\"2026-11-21\",\"revision\":0}; The address says; date",
            })
    void what_cannot_be_is_refused_with_a_sentence(String date, String body, String said, String more) {
        HttpResponse<String> answer = house.put("/api/v1/notes/" + date, body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, more);
    }

    @Test
    void more_than_a_year_at_once_is_too_much() {
        HttpResponse<String> answer = house.get("/api/v1/notes?from=2024-01-01&to=2026-11-22");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ask for 1 to 366 days");
    }
}
