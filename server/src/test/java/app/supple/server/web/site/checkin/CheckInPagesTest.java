// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInPagesTest {

    private static final String TODAY = "/check-in/2026-11-22";

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
    void today_asks_for_the_start_and_a_week_later_for_the_week() {
        assertThat(asks()).contains("Four minutes: how is your back at the start? Check in");
        assertThat(house.get("/check-in").body())
                .contains("Check-in at the start", "Roland-Morris total", "Only the short one")
                .doesNotContain("overall_change", "comparison");

        house.post(TODAY, "pain_usual=6&revision=0");
        assertThat(asks()).doesNotContain("minutes:");

        house.setClock("2026-11-29T20:45:00Z");
        assertThat(asks()).contains("Two minutes: how was this week? Check in");
        assertThat(house.get("/check-in").body()).contains("Weekly check-in").doesNotContain("Roland-Morris");

        house.setClock("2026-12-31T20:45:00Z");
        assertThat(asks()).contains("Four minutes: how is your back after 6 weeks?");
        assertThat(house.get("/check-in").body()).contains("overall_change", "comparison");
        assertThat(house.get("/check-in/2026-12-31?short=yes").body()).contains("Weekly check-in");
    }

    @Test
    void notes_of_the_seven_days_are_suggested_and_nobody_is_told_to_stop_a_medicine() {
        house.post("/notes/2026-11-16", "medicine=yes&limited=no&revision=0");
        house.post("/notes/2026-11-20", "medicine=yes&revision=0");
        house.post("/notes/2026-11-15", "medicine=yes&revision=0");

        String page = house.get("/check-in").body();

        assertThat(page)
                .contains("Your notes of these days say 2.", "Your notes of these days say 0.")
                .containsPattern("name=\"medicine_days\" value=\"2\" checked")
                .contains("Change a medicine only with the person who prescribed it.");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_was_typed_stays() {
        HttpResponse<String> page = house.post(
                TODAY,
                "pain_now=11&bothered=x&days_limited=8&roland_morris=25&activity_a7=3&pain_worst=9&medicine="
                        + "m".repeat(201));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Seen.words(page, "id=\"errors\"", "</ul>"))
                .contains(
                        "Pain right now is a whole number from 0 to 10.",
                        "How much the back bothered is a whole number from 0 to 10.",
                        "Days the back was in the way is a whole number from 0 to 7.",
                        "Roland-Morris total is a whole number from 0 to 24.",
                        "One of the activities is not known.",
                        "The names have 201 characters. Shorten them to 200 or fewer.");
        assertThat(page.body())
                .containsPattern("name=\"pain_worst\" value=\"9\" checked")
                .contains("value=\"25\"");
    }

    @Test
    void pain_that_is_up_by_two_in_two_weeks_is_to_be_looked_at() {
        house.post("/check-in/2026-11-08", "pain_usual=3&revision=0");
        house.post(TODAY, "pain_usual=4&revision=0");
        assertThat(house.get(TODAY + "/saved").body()).doesNotContain("looked at");

        house.post(TODAY, "pain_usual=5&revision=1");

        assertThat(house.get(TODAY + "/saved").body())
                .contains("Pain is up 2 points in two weeks. Please have it looked at.", "href=\"/report\"");
    }

    @Test
    void two_devices_are_shown_side_by_side_and_one_is_removed_with_a_question() {
        house.post(TODAY, "pain_usual=6&words=Rain&revision=0");
        HttpResponse<String> slower = house.post(TODAY, "pain_usual=4&days_limited=2&revision=0");

        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(Seen.words(slower, "<table", "</table>"))
                .contains("Pain on most days 6 of 10 4 of 10", "Days the back was in the way Not said 2 of 7");
        assertThat(house.get(TODAY + "/remove").body()).contains("Remove the check-in of Sunday 22 November?");
        house.post(TODAY + "/remove", "revision=1");
        assertThat(house.get(TODAY + "/saved").statusCode()).isEqualTo(404);
    }

    private String asks() {
        return Seen.words(house.get("/"), "aria-labelledby=\"asks\"", "</section>");
    }
}
