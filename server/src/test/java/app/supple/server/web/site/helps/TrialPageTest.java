// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An experiment of 14 evenings, from 23 November to 6 December 2026.
class TrialPageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final String ADDRESS = "/progress/helps";

    private RunningHouse house;
    private Lives lives;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        lives = new Lives(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_is_offered_with_all_that_it_asks_for_and_begins_tomorrow() {
        assertThat(page()).contains("strength included", "Begin tomorrow", "once in 216 times (p = 0.005)");
        begin();

        assertThat(page())
                .contains("Your experiment begins tomorrow", "Stop the experiment")
                .doesNotContain("Begin tomorrow", "Tonight:");
        assertThat(house.get("/").body()).doesNotContain("Your experiment");
    }

    @Test
    void on_an_evening_without_today_says_so_and_it_can_be_done_after_all() {
        begin();
        LocalDate off = offDays().getFirst();
        goTo(off);

        assertThat(house.get("/").body())
                .contains(
                        "Your experiment: no evening session today.",
                        "No evening session, as your experiment drew it.");
        house.post("/programme/days/" + off + "/evening/undo", "");
        assertThat(house.get("/").body()).doesNotContain("Your experiment: no evening");
        assertThat(page()).contains("you took it back in.");
    }

    @Test
    void on_an_evening_without_nothing_calls_for_it() {
        begin();
        LocalDate off = offDays().getFirst();
        house.setClock(off + "T20:00:00Z");
        house.look();
        house.setClock(off + "T20:31:00Z");
        house.look();

        assertThat(house.get("/api/v1/nudge").body()).contains("\"nudge\":null");
        assertThat(house.get("/api/v1/reminders?from=" + off + "&to=" + off).body())
                .contains("Not sent: this session was left out that day.");
    }

    @Test
    void evenings_to_come_are_told_nowhere() {
        house.post("/programme", "programme=trial-dose");
        begin();
        goTo(FIRST);
        boolean offToday = offDays().contains(FIRST);

        String week = house.get("/programme/week").body();
        assertThat(week.split("week-left-out", -1)).hasSize(offToday ? 2 : 1);
    }

    @Test
    void followed_to_its_end_it_is_worked_out_as_drawn() {
        begin();
        List<LocalDate> off = offDays();
        for (int day = 0; day <= 14; day++) {
            LocalDate date = FIRST.plusDays(day);
            goTo(date.plusDays(1));
            lives.morning(date, off.contains(date.minusDays(1)) ? 6 : 3, null);
            if (day < 14 && !off.contains(date)) {
                lives.evening(date, null, null);
            }
        }
        goTo(FIRST.plusDays(14));
        assertThat(page()).contains("the result is here tomorrow").doesNotContain("made your mornings");
        goTo(FIRST.plusDays(15));

        assertThat(off).hasSize(7);
        assertThat(page())
                .contains("All 14 evenings went as drawn.", "pain was 3.0 points lower than after one without.")
                .contains("The evening session made your mornings better in these two weeks.")
                .contains("Chance alone gives as much about once in 216 times.", "Begin tomorrow");
    }

    @Test
    void without_answers_it_is_done_without_a_result() {
        begin();
        goTo(FIRST.plusDays(15));

        assertThat(page()).contains("There are not enough answers for a result: 0 mornings");
    }

    @Test
    void stopped_it_has_no_result_and_evenings_are_as_planned() {
        begin();
        LocalDate off = offDays().getFirst();
        goTo(off);
        assertThat(leadsTo(house.post(ADDRESS + "/stop", ""))).isEqualTo(ADDRESS + "?stopped=yes#experiment");

        assertThat(page()).contains("It was not finished, so there is no result.", "Begin tomorrow");
        assertThat(house.get("/").body()).doesNotContain("Your experiment: no evening");
        assertThat(leadsTo(house.post(ADDRESS + "/stop", ""))).isEqualTo(ADDRESS + "#experiment");
    }

    @Test
    void a_second_one_is_not_begun_while_one_runs() {
        begin();
        goTo(FIRST);

        assertThat(leadsTo(house.post(ADDRESS + "/begin", ""))).isEqualTo(ADDRESS + "#experiment");
        assertThat(page()).contains("day 1 of 14");
    }

    @Test
    void none_begins_in_a_pause_and_none_while_sessions_are_locked() {
        house.post("/pause", "length=morning");
        assertThat(page()).contains("You are in a pause").doesNotContain("Begin tomorrow");
        assertThat(house.post(ADDRESS + "/begin", "").statusCode()).isEqualTo(422);

        house.post("/screening/questions/bladder", "answer=yes");
        assertThat(page()).contains("sessions are locked, and no experiment can begin.");
        assertThat(house.post(ADDRESS + "/begin", "").statusCode()).isEqualTo(422);
    }

    /// Found out as a person would: day by day, and then back.
    private List<LocalDate> offDays() {
        List<LocalDate> off = new ArrayList<>();
        for (int day = 0; day < 14; day++) {
            goTo(FIRST.plusDays(day));
            if (page().contains("Tonight: no evening session.")) {
                off.add(FIRST.plusDays(day));
            }
        }
        goTo(FIRST);
        return off;
    }

    private void goTo(LocalDate date) {
        house.setClock(date + "T17:30:00Z");
    }

    private void begin() {
        assertThat(leadsTo(house.post(ADDRESS + "/begin", ""))).isEqualTo(ADDRESS + "?begun=yes#experiment");
    }

    private String page() {
        return house.get(ADDRESS).body();
    }

    private static String leadsTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
