// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Choosing a programme, following it, and leaving it. It is the evening of 22 November.
class ProgrammePagesTest {

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
    void the_trial_dose_comes_first_of_four_and_says_what_a_day_takes() {
        String page = house.get("/programme").body();

        assertThat(page.split("Begin today", -1)).hasSize(5);
        assertThat(page.indexOf("Twelve weeks to the dose of the trial")).isLessThan(page.indexOf("30"));
        assertThat(page)
                .contains("12 weeks, then as long as you like", "At first about ", "/sources#source-sherman-2011");
        assertThat(house.get("/").body()).contains("Choose a programme");
    }

    @Test
    void who_begins_is_at_the_first_day_of_its_first_week() {
        assertThat(begin("trial-dose")).isEqualTo(303);

        assertThat(house.get("/programme").body()).contains("Week 1 of 12", "You are here", "To come");
        assertThat(house.get("/").body()).contains("Week 1: Learn begins.", "/programme/days/2026-11-22");
        assertThat(house.get("/api/v1/sessions/evening").body()).contains("\"seconds\":15");
        assertThat(house.get("/programme/days/2026-11-22").body()).contains("Learn begins.", "15 s a side, twice");
    }

    @Test
    void beginning_the_same_again_changes_nothing() {
        begin("trial-dose");
        house.setClock("2026-11-24T08:00:00Z");
        begin("trial-dose");

        assertThat(house.get("/programme/days/2026-11-22").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_programme_is_refused_with_a_way_out() {
        assertThat(begin("marathon")).isEqualTo(422);
        assertThat(house.get("/programme").body()).contains("Begin today");
    }

    @Test
    void who_stops_is_asked_once_and_keeps_the_days_that_were() {
        begin("starter");
        house.setClock("2026-11-24T08:00:00Z");
        assertThat(house.get("/programme/stop").body()).contains("your diary stays as it is", "/pause");

        house.post("/programme/stop", "");

        assertThat(house.get("/programme?stopped=yes").body()).contains("usual five stretches again", "Begin today");
        assertThat(house.get("/programme/days/2026-11-23").statusCode()).isEqualTo(200);
        assertThat(house.get("/programme/days/2026-11-24").statusCode()).isEqualTo(404);
        assertThat(house.get("/programme/stop").statusCode()).isEqualTo(303);
    }

    @Test
    void a_day_to_come_or_before_the_start_has_no_reasons_yet() {
        begin("trial-dose");

        assertThat(house.get("/programme/days/2026-11-23").statusCode()).isEqualTo(404);
        assertThat(house.get("/programme/days/2026-11-21").statusCode()).isEqualTo(404);
        assertThat(house.get("/programme/days/someday").statusCode()).isEqualTo(404);
    }

    private int begin(String programme) {
        return house.post("/programme", "programme=" + programme).statusCode();
    }
}
