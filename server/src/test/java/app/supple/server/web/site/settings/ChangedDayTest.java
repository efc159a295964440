// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the day looks for people who do not live from seven to half past ten.
class ChangedDayTest extends SharedHouse {

    @BeforeEach
    void liveAsUsual() {
        live("07:00", "22:30", "60");
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 22:30, 0, 2026-11-22T06:30:00Z, false",
        "07:00, 22:30, 1, 2026-11-22T06:00:59Z, true",
        "07:00, 22:30, 1, 2026-11-22T06:01:00Z, false",
        "07:00, 22:30, 120, 2026-11-22T07:59:00Z, true",
        "07:00, 22:30, 120, 2026-11-22T08:00:00Z, false",
        "03:00, 19:00, 60, 2026-11-22T02:30:00Z, true",
        "03:00, 19:00, 60, 2026-11-22T10:00:00Z, false",
        "14:00, 06:00, 60, 2026-11-22T13:30:00Z, true",
        "14:00, 06:00, 60, 2026-11-22T04:00:00Z, false"
    })
    void the_back_is_spared_for_as_long_after_rising_as_was_chosen(
            String rise, String bed, String minutes, String moment, boolean spared) {
        live(rise, bed, minutes);
        house.setClock(moment);

        assertThat(RunningHouse.json(house.get("/api/v1/sessions/morning"))
                        .get("notes")
                        .isEmpty())
                .isEqualTo(!spared);
        assertThat(Seen.words(house.get("/play/morning")).contains("Soon after rising"))
                .isEqualTo(spared);
    }

    @Test
    void who_rises_at_three_finds_a_new_day_then_and_both_sessions_in_it() {
        live("03:00", "19:00", "60");
        house.setClock("2026-11-15T02:10:00Z");
        HttpResponse<String> early = house.get("/");

        assertThat(Seen.words(early)).contains("Sunday 15 November", "03:00 to 19:00", "18:00, Evening, later");
        assertThat(Seen.headline(early)).startsWith("Start gently:");
        house.put(
                NewEntry.ADDRESS,
                NewEntry.good()
                        .with("routine", "morning")
                        .with("started_at", "2026-11-15T03:05:00+01:00")
                        .with("ended_at", "2026-11-15T03:11:00+01:00")
                        .json());
        assertThat(Seen.headline(house.get("/"))).startsWith("Morning done.");
        house.setClock("2026-11-15T16:00:00Z");
        assertThat(Seen.headline(house.get("/"))).startsWith("Morning done.");
    }

    @Test
    void who_sleeps_by_day_has_the_session_before_bed_in_the_day_that_began_the_afternoon_before() {
        live("14:00", "06:00", "60");
        house.setClock("2026-11-23T04:00:00Z");
        HttpResponse<String> beforeBed = house.get("/");

        assertThat(Seen.words(beforeBed)).contains("Sunday 22 November", "14:00 to 06:00", "05:00, Evening, next");
        assertThat(Seen.headline(beforeBed)).startsWith("Tonight:");
        house.setClock("2026-11-23T13:05:00Z");
        assertThat(Seen.words(house.get("/"))).contains("Monday 23 November", "14:00, Morning, next");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:00Z, Saturday 28 March, 01:59",
        "2026-03-29T01:00:00Z, Saturday 28 March, 03:00",
        "2026-03-29T02:00:00Z, Sunday 29 March, 04:00",
        "2026-10-25T01:59:00Z, Saturday 24 October, 02:59",
        "2026-10-25T02:59:00Z, Saturday 24 October, 03:59",
        "2026-10-25T03:00:00Z, Sunday 25 October, 04:00"
    })
    void when_the_clocks_change_the_day_still_starts_at_four_by_the_clock_on_the_wall(
            String moment, String day, String wall) {
        house.setClock(moment);

        assertThat(Seen.words(house.get("/"))).contains(day);
        assertThat(Seen.headline(house.get("/")).startsWith("Start gently:")).isEqualTo(wall.equals("04:00"));
    }

    @Test
    void a_saved_day_outlives_a_restart_and_says_that_it_was_saved(@TempDir Path folder) {
        try (var first = RunningHouse.in(folder)) {
            first.live("05:30", "21:15");
            first.post("/settings", "gentle_minutes=45");
            assertThat(Seen.words(first.get("/settings?saved=yes"))).contains("Saved Your settings are kept.");
            assertThat(Seen.words(first.get("/settings"))).doesNotContain("Your settings are kept.");
        }
        try (var second = RunningHouse.in(folder)) {
            assertThat(second.get("/settings").body())
                    .contains("05:30 to 21:15, a break every 2 hours.", "value=\"45\"");
            assertThat(Seen.words(second.get("/"))).contains("05:30 to 21:15");
        }
    }

    private static void live(String rise, String bed, String minutes) {
        assertThat(house.live(rise, bed).statusCode()).isEqualTo(303);
        assertThat(house.post("/settings", "gentle_minutes=" + minutes).statusCode())
                .isEqualTo(303);
    }
}
