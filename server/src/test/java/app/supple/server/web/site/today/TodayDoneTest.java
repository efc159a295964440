// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today once something is done: Sunday 22 November 2026.
class TodayDoneTest {

    private static final String MORNING = "2026-11-22T08:15:00+01:00";
    private static final String EVENING = "2026-11-22T21:31:00+01:00";
    private static final String NOON = "2026-11-22T11:00:00Z";
    private static final String NIGHT = "2026-11-22T21:00:00Z";

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
    void after_the_morning_session_the_evening_is_next_though_it_is_only_noon() {
        done(1, "morning", MORNING, "finished");
        HttpResponse<String> page = at(NOON);

        assertThat(Seen.headline(page)).isEqualTo("Morning done. 10 minutes before sleep.");
        assertThat(Seen.words(page)).contains("07:00, Morning done 09:00, Break", "21:30, Evening, later");
        assertThat(card(page, "morning")).isEqualTo("Morning done 08:15, 6 minutes Diary");
        assertThat(Seen.links(page)).contains("/diary/2026-11-22#e-" + id(1));
        assertThat(card(page, "evening")).contains("Start evening session");
    }

    @Test
    void after_both_nothing_is_left_to_start() {
        done(1, "morning", MORNING, "finished");
        done(2, "evening", EVENING, "finished");
        HttpResponse<String> page = at(NIGHT);

        assertThat(Seen.headline(page)).isEqualTo("Both done for today. Rest well.");
        assertThat(Seen.words(page)).contains("07:00, Morning done 09:00", "21:30, Evening done");
        assertThat(Seen.links(page)).doesNotContain("/play/morning", "/play/evening");
    }

    @Test
    void an_evening_session_alone_is_a_day_done_too() {
        done(1, "evening", EVENING, "finished");
        HttpResponse<String> page = at(NIGHT);

        assertThat(Seen.headline(page)).isEqualTo("Evening done. Rest well.");
        assertThat(Seen.words(page)).contains("07:00, Morning, passed 09:00", "21:30, Evening done");
        assertThat(card(page, "morning")).contains("Start now");
    }

    @Test
    void an_early_evening_session_leaves_the_morning_to_be_started() {
        done(1, "evening", "2026-11-22T08:15:00+01:00", "finished");

        assertThat(Seen.headline(at("2026-11-22T08:00:00Z"))).startsWith("Start gently:");
    }

    @Test
    void a_session_done_twice_shows_the_later_one() {
        done(1, "evening", "2026-11-22T20:00:00+01:00", "finished");
        done(2, "evening", EVENING, "finished");

        assertThat(card(at(NIGHT), "evening")).startsWith("Evening done 21:31");
        assertThat(Seen.links(house.get("/"))).contains("/diary/2026-11-22#e-" + id(2));
    }

    /// Six minutes of it, handed in the next day, so that no moment lies in the future.
    private void done(int number, String routine, String start, String ending) {
        house.setClock("2026-11-23T12:00:00Z");
        String end = OffsetDateTime.parse(start).plusMinutes(6).toString();
        NewEntry entry = NewEntry.good().with("routine", routine).with("ending", ending);
        String json = entry.with("started_at", start).with("ended_at", end).json();
        assertThat(house.put("/api/v1/entries/" + id(number), json).statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> at(String moment) {
        house.setClock(moment);
        return house.get("/");
    }

    private static String card(HttpResponse<String> page, String half) {
        return Seen.words(page, "<h2 id=\"" + half + "\"", "</section>");
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }
}
