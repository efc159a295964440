// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Handing in entries and looking them up.
class EntriesApiTest {

    /// As it is kept: what was sent, its id, and the date it belongs to.
    private static final String KEPT = """
            {"id":"6f1c7a52-0c1e-4c7e-9a5b-3f2b8f0d4e11","date":"2026-11-22","routine":"evening",\
            "started_at":"2026-11-22T21:31:05+01:00","ended_at":"2026-11-22T21:41:05+01:00",\
            "zone":"Europe/Berlin","ending":"finished","pain_before":4,"pain_after":null,\
            "note":"Slept well, “better” – ça va.","steps":[{"stretch":"trunk-rotation","form":"easier",\
            "side":"left","outcome":"hurt","planned_seconds":30,"seconds":12,"pain":6}]}""";

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
    void what_is_handed_in_is_kept_word_for_word_and_its_place_in_the_diary_is_told() {
        HttpResponse<String> answer =
                house.put(NewEntry.ADDRESS, NewEntry.good().json());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo("{\"entry\":" + KEPT + ",\"page\":\"/diary/2026-11-22#e-" + NewEntry.ID + "\"}");
        assertThat(house.get(NewEntry.ADDRESS).body()).isEqualTo(KEPT);
        assertThat(house.get("/api/v1/entries").body())
                .isEqualTo("{\"from\":\"2026-11-22\",\"to\":\"2026-11-22\",\"entries\":[" + KEPT + "]}");
    }

    @Test
    void the_same_id_again_changes_nothing_whatever_it_says() {
        HttpResponse<String> first = house.put(NewEntry.ADDRESS, NewEntry.good().json());
        HttpResponse<String> again = house.put(NewEntry.ADDRESS, NewEntry.good().json());
        HttpResponse<String> other = house.put(
                NewEntry.ADDRESS,
                NewEntry.good().with("note", "other").with("routine", "morning").json());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
        assertThat(house.get(NewEntry.ADDRESS).body()).isEqualTo(KEPT);
    }

    @Test
    void an_entry_that_was_deleted_stays_deleted_until_that_is_undone() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.post("/entries/" + NewEntry.ID + "/remove", "");

        HttpResponse<String> late = house.put(NewEntry.ADDRESS, NewEntry.good().json());

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("\"type\":\"/problems/removed\"");
        assertThat(house.get(NewEntry.ADDRESS).statusCode()).isEqualTo(404);
        house.post("/entries/" + NewEntry.ID + "/put-back", "");
        assertThat(house.put(NewEntry.ADDRESS, NewEntry.good().json()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:30:00+01:00, Europe/Berlin, 2026-11-21",
        "2026-11-22T03:59:59+01:00, Europe/Berlin, 2026-11-21",
        "2026-11-22T04:00:00+01:00, Europe/Berlin, 2026-11-22",
        "2026-11-21T23:30:00Z, Europe/Berlin, 2026-11-21",
        "2026-11-22T00:30:00+01:00, America/New_York, 2026-11-21",
        "2026-11-21T20:00:00Z, Asia/Tokyo, 2026-11-22",
        "2026-10-25T02:30:00+01:00, Europe/Berlin, 2026-10-24"
    })
    void the_date_is_the_persons_own_where_they_are(String start, String zone, String date) {
        String entry = NewEntry.good()
                .with("started_at", start)
                .with("ended_at", start)
                .with("zone", zone)
                .json();

        HttpResponse<String> answer = house.put(NewEntry.ADDRESS, entry);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(RunningHouse.json(answer).at("/entry/date").asString()).isEqualTo(date);
        assertThat(house.get("/diary/" + date).body()).contains("e-" + NewEntry.ID);
    }

    @Test
    void a_note_comes_back_as_it_was_whatever_stands_in_it() {
        String note = "<script>alert(1)</script> ' \" \\ \u0000 \r\n\t \uD83D\uDE42 \u202E ${x} {{x}} '; DROP TABLE--";

        HttpResponse<String> answer =
                house.put(NewEntry.ADDRESS, NewEntry.good().with("note", note).json());

        assertThat(RunningHouse.json(answer).at("/entry/note").asString()).isEqualTo(note);
        assertThat(RunningHouse.json(house.get(NewEntry.ADDRESS)).at("/note").asString())
                .isEqualTo(note);
    }

    @Test
    void the_largest_entry_that_is_allowed_fits() {
        String entry =
                NewEntry.good().withSteps(300).with("note", "n".repeat(500)).json();

        assertThat(house.put(NewEntry.ADDRESS, entry).statusCode()).isEqualTo(201);
        assertThat(RunningHouse.json(house.get(NewEntry.ADDRESS)).at("/steps").size())
                .isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2026-11-22", "?from=2025-11-22&to=2026-11-22", "?to=2026-11-22", "?unknown=1"})
    void days_are_asked_for_from_and_to_both_included(String query) {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());

        assertThat(house.get("/api/v1/entries" + query).body()).contains(NewEntry.ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2025-11-21&to=2026-11-22",
                "?from=2026-11-23&to=2026-11-22",
                "?from=yesterday",
                "?to=2026-02-30",
                "?from=-999999999-01-01",
                "?from="
            })
    void more_than_a_year_or_no_day_at_all_is_refused(String query) {
        HttpResponse<String> answer = house.get("/api/v1/entries" + query);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"type\":\"/problems/invalid\"");
    }

    @Test
    void an_entry_that_is_not_there_is_said_not_to_be() {
        HttpResponse<String> answer = house.get(NewEntry.ADDRESS);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(house.get("/api/v1/entries").body()).contains("\"entries\":[]");
    }
}
