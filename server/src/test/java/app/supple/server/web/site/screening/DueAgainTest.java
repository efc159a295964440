// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the questions come round again. Everything was answered on 21 November.
class DueAgainTest {

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
    void a_session_that_ended_in_alarm_brings_them_at_once() {
        house.put(NewEntry.ADDRESS, NewEntry.good().with("ending", "stopped").json());
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);

        house.put(
                "/api/v1/entries/" + NewEntry.OTHER_ID,
                NewEntry.good().with("ending", "alarmed").json());

        assertThat(house.get("/play/evening").statusCode()).isEqualTo(303);
        assertThat(house.get("/screening").body()).contains("Your last session ended because something new was felt");
        assertThat(house.get("/").body()).contains("something new was felt", "Start with the questions");
        assertThat(house.get("/diary/2026-11-22").body()).contains("stopped because something new was felt");
        assertThat(house.get("/api/v1/sessions/evening").statusCode()).isEqualTo(200);
    }

    @Test
    void while_an_emergency_holds_nothing_calls_to_move() {
        house.look();
        new Someone(house).says("bladder", "yes");
        house.setClock("2026-11-23T08:01:00Z");

        house.look();

        assertThat(house.get("/api/v1/nudge").body()).contains("\"nudge\":null");
        assertThat(house.get("/api/v1/reminders?from=2026-11-23&to=2026-11-23").body())
                .contains("Not sent: your answers ask for help first.");
    }

    @Test
    void so_does_a_gap_of_more_than_two_weeks() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.setClock("2026-12-06T20:30:00Z");
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);

        house.setClock("2026-12-06T20:32:00Z");

        assertThat(house.get("/play/evening").statusCode()).isEqualTo(303);
        assertThat(house.get("/screening").body()).contains("Welcome back");
    }

    @Test
    void so_do_four_weeks() {
        house.setClock("2026-12-18T20:45:00Z");
        house.put(
                NewEntry.ADDRESS,
                NewEntry.good()
                        .with("started_at", "2026-12-18T21:31:05+01:00")
                        .with("ended_at", "2026-12-18T21:41:05+01:00")
                        .json());
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);

        house.setClock("2026-12-19T20:45:00Z");

        assertThat(house.get("/").body()).contains("Four weeks have passed", "about 3 minutes");
        String end = new Someone(house).saysNoToTheRest("/screening/questions/saddle");
        assertThat(end).isEqualTo("/screening");
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);
    }
}
