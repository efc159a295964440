// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sessions of a week that are left out, moved or swapped. The programme began on Sunday 22 November.
class WeekPageTest {

    private static final String MONDAY = "/programme/days/2026-11-23/";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.post("/programme", "programme=trial-dose");
        house.setClock("2026-11-23T05:30:00Z");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void seven_days_are_shown_from_monday() {
        String page = house.get("/programme/week").body();

        assertThat(page).contains("This week", "Monday 23 November", "Sunday 29 November", "minutes in all");
        assertThat(page.split("class=\"card week-day\"", -1)).hasSize(8);
        assertThat(house.get("/programme/week?from=2026-11-22").body()).contains("Sunday 22 November", "passed");
        assertThat(house.get("/programme/week?from=soon").statusCode()).isEqualTo(422);
    }

    @Test
    void a_session_left_out_is_off_today_and_calls_nobody() {
        house.look();
        assertThat(change("morning", "action=skip")).isEqualTo(303);

        assertThat(house.get("/").body()).contains("left out today", "Nobody misses it", "Tonight:");
        house.setClock("2026-11-23T06:01:00Z");
        house.look();
        assertThat(house.get("/api/v1/nudge").body()).contains("\"nudge\":null");
        assertThat(house.get("/api/v1/reminders?from=2026-11-23&to=2026-11-23").body())
                .contains("Not sent: this session was left out that day.");

        house.post(MONDAY + "morning/undo", "");
        assertThat(house.get("/").body()).doesNotContain("left out today");
    }

    @Test
    void a_session_moves_within_the_day_only() {
        assertThat(change("evening", "action=move&at-2026-11-23-evening=18%3A15"))
                .isEqualTo(303);
        assertThat(house.get("/api/v1/today").body()).contains("\"around\":\"18:15\"");

        assertThat(change("evening", "action=move&at-2026-11-23-evening=03%3A00"))
                .isEqualTo(422);
        assertThat(house.get("/programme/week").body()).contains("18:15, about");

        change("evening", "action=undo");
        assertThat(house.get("/api/v1/today").body()).doesNotContain("18:15");
    }

    @Test
    void two_that_change_places_keep_the_first_hour_gentle_and_their_names() {
        change("morning", "action=swap");

        String morning = house.get("/api/v1/sessions/morning").body();
        assertThat(morning).contains("\"repetition\":2", "\"name\":\"morning\"").doesNotContain("childs-pose");
        assertThat(house.get("/api/v1/sessions/evening").body())
                .contains("\"name\":\"evening\"")
                .doesNotContain("\"repetition\":2,\"of\":2,\"side\":\"left\"");

        change("morning", "action=skip");
        assertThat(house.get("/programme/week").body()).contains("Evening, with the session of the morning");
        change("morning", "action=undo");
        change("morning", "action=straight");
        assertThat(house.get("/programme/week").body()).doesNotContain("with the session of");
    }

    @Test
    void no_change_is_lost_for_another_and_it_says_what_to_take_back() {
        change("morning", "action=move&at-2026-11-23-morning=08%3A00");
        change("evening", "action=skip");

        assertThat(change("morning", "action=swap")).isEqualTo(422);
        change("evening", "action=undo");
        assertThat(change("morning", "action=swap")).isEqualTo(303);
        assertThat(house.post(MONDAY + "evening", "action=skip").body())
                .contains("Both sessions of that day are changed already. Take one change back first.");
        assertThat(house.get("/programme/week").body()).contains("with the session of the evening");
    }

    @Test
    void a_day_that_is_over_stays_as_it_was() {
        assertThat(house.post("/programme/days/2026-11-22/evening", "action=skip")
                        .statusCode())
                .isEqualTo(422);
        assertThat(change("noon", "action=skip")).isEqualTo(404);
        assertThat(change("evening", "action=dance")).isEqualTo(422);
    }

    private int change(String part, String form) {
        return house.post(MONDAY + part, form).statusCode();
    }
}
