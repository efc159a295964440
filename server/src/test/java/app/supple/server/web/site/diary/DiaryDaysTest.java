// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The days of the diary, seen from Sunday 22 November 2026, 21:45 in Berlin.
class DiaryDaysTest extends SharedHouse {

    /// What every day offers.
    private static final String NOTE = " How the day was Add a note";

    @BeforeAll
    static void fill() {
        done("morning", "2026-11-02T08:00:00+01:00");
        done("evening", "2026-11-02T21:30:00+01:00");
        done("evening", "2026-11-01T21:30:00+01:00");
        done("evening", "2025-12-31T23:59:59+01:00");
        done("evening", "2026-01-01T03:59:59+01:00");
        done("morning", "2026-01-01T04:00:00+01:00");
        done("evening", "2026-03-29T03:00:00+02:00");
        done("evening", "2026-10-25T02:30:00+02:00");
        done("evening", "2026-10-25T02:30:00+01:00");
        done("cat-camel", "2024-02-29T12:00:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02 Monday 2 November: morning and evening",
                "2026-11-02 Sunday 1 November: evening",
                "2026-11-02 Tuesday 3 November: rest",
                "2026-11-22 Sunday 22 November: rest",
                "2026-11-22 Monday 23 November: to come",
                "2025-12-01 Wednesday 31 December 2025: evening",
                "2026-01-01 Thursday 1 January: morning",
                "2026-03-01 Saturday 28 March: evening",
                "2026-10-01 Saturday 24 October: evening",
                "2026-10-01 Sunday 25 October: rest",
                "2024-02-01 Thursday 29 February 2024: rest"
            })
    void a_day_says_which_of_its_sessions_were_done_and_its_year_if_it_is_another(String askedAndSeen) {
        String date = askedAndSeen.substring(0, 10);

        assertThat(Seen.words(house.get("/diary/" + date))).contains(askedAndSeen.substring(11));
    }

    @Test
    void the_day_that_was_chosen_shows_what_was_done_on_it_latest_first() {
        String day = day(house.get("/diary/2026-11-02"));

        assertThat(day).startsWith("Monday 2 November Evening session 21:30, 6 minutes");
        assertThat(day).containsSubsequence("Evening session", "Morning session 08:00, 6 minutes");
        assertThat(day(house.get("/diary/2026-10-24")))
                .containsSubsequence("Evening session 02:30, 6 minutes", "Evening session 02:30, 6 minutes");
    }

    @Test
    void a_day_without_entries_is_no_reproach() {
        assertThat(day(house.get("/diary")))
                .isEqualTo("Sunday 22 November Nothing yet today. A session you finish appears here." + NOTE);
        assertThat(day(house.get("/diary/2026-11-21")))
                .isEqualTo("Saturday 21 November A day of rest. One day hardly moves a habit." + NOTE);
        assertThat(day(house.get("/diary/2023-05-06")))
                .isEqualTo("Saturday 6 May 2023 A day of rest. One day hardly moves a habit." + NOTE);
    }

    @Test
    void days_to_come_lead_nowhere() {
        assertThat(Seen.links(house.get("/diary")))
                .contains("/diary/2026-11-22")
                .doesNotContain("/diary/2026-11-23", "/diary/2026-11-30");
    }

    private static String day(HttpResponse<String> page) {
        return Seen.words(page, "<section class=\"diary-day\"", "</section>");
    }

    private static void done(String routine, String start) {
        String end = OffsetDateTime.parse(start).plusMinutes(6).toString();
        String json = NewEntry.good()
                .with("routine", routine)
                .with("started_at", start)
                .with("ended_at", end)
                .json();
        String id = UUID.nameUUIDFromBytes((routine + start).getBytes(StandardCharsets.UTF_8))
                .toString();
        assertThat(house.put("/api/v1/entries/" + id, json).statusCode()).isEqualTo(201);
    }
}
