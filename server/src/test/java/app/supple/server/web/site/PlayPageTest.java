// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The page of the player before its script runs, and what it tells the script to ask for.
class PlayPageTest extends SharedHouse {

    private static final String EARLY = "2026-11-22T06:30:00Z";
    private static final String LATE = "2026-11-22T20:45:00Z";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "morning",
                "evening",
                "morning?spare=no",
                "evening?spare=no",
                "trunk-rotation",
                "childs-pose",
                "cat-camel",
                "hamstring-stretch",
                "hip-flexor-stretch",
                "pelvic-tilt"
            })
    void the_plan_on_the_page_is_that_of_the_session_it_asks_for(String name) {
        for (String moment : new String[] {EARLY, LATE}) {
            house.setClock(moment);
            HttpResponse<String> page = house.get("/play/" + name);
            JsonNode session = RunningHouse.json(house.get("/api/v1/sessions/" + name));

            assertThat(page.body())
                    .contains("data-session=\"/api/v1/sessions/" + name + "\"", "data-entries=\"/api/v1/entries\"");
            assertThat(Seen.headline(page)).isEqualTo(session.get("title").asString());
            String plan = Seen.words(page, "<ol class=\"plan\"", "</ol>");
            for (JsonNode exercise : session.get("exercises")) {
                assertThat(plan)
                        .contains(exercise.get("name").asString() + " "
                                + exercise.get("dose").asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        EARLY + ", morning, true",
        EARLY + ", morning?spare=no, false",
        EARLY + ", morning?spare=yes, true",
        EARLY + ", morning?spare=, true",
        EARLY + ", morning?spare=NO, true",
        EARLY + ", cat-camel, false",
        EARLY + ", trunk-rotation, false",
        LATE + ", morning, false",
        LATE + ", evening, false"
    })
    void in_the_first_hour_the_page_says_what_is_different_and_leads_to_the_reason(
            String moment, String name, boolean gentle) {
        house.setClock(moment);
        HttpResponse<String> page = house.get("/play/" + name);

        assertThat(Seen.words(page).contains("Soon after rising, ")).isEqualTo(gentle);
        assertThat(Seen.links(page).contains("/settings#gentle")).isEqualTo(gentle);
    }

    @Test
    void whatever_else_is_asked_does_not_find_its_way_into_the_page() {
        HttpResponse<String> page = house.get("/play/evening?spare=%22%3E%3Cscript%3E&x=%3Cscript%3E");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(house.get("/play/evening").body()).doesNotContain("<script>");
    }

    @Test
    void whoever_has_no_script_is_told_and_gets_the_plan() {
        HttpResponse<String> page = house.get("/play/evening");

        assertThat(page.body())
                .contains("<noscript><p class=\"why\">The guided session needs JavaScript.")
                .contains("<section id=\"run\" hidden>", "<section class=\"column\" id=\"finish\" hidden>")
                .doesNotContain("<ol class=\"plan\" hidden");
    }

    @Test
    void who_feels_something_new_is_one_press_from_help() {
        assertThat(Seen.links(house.get("/play/evening"))).contains("/safety", "/");
        assertThat(Seen.words(house.get("/play/evening")))
                .contains("Is anything new: numbness, weakness, or pain down a leg?", "Stop here for today.");
    }
}
