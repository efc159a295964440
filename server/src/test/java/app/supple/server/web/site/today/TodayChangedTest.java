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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today as entries are stopped, deleted, put back, and the week and the night go by.
class TodayChangedTest {

    private static final String MORNING = "2026-11-22T08:15:00+01:00";
    private static final String EVENING = "2026-11-22T21:31:00+01:00";
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
    void a_session_that_was_stopped_may_be_started_again_and_is_not_forgotten() {
        done(1, "evening", "2026-11-22T20:00:00+01:00", "stopped");
        done(2, "evening", EVENING, "stopped");
        HttpResponse<String> page = at(NIGHT);

        assertThat(Seen.headline(page)).isEqualTo("Tonight: 10 minutes before sleep.");
        assertThat(card(page, "evening"))
                .contains("What you did at 21:31 is in your diary. Look", "Start evening session")
                .doesNotContain("20:00");
        assertThat(Seen.links(page)).contains("/diary/2026-11-22#e-" + id(2));
    }

    @Test
    void a_stretch_alone_counts_for_neither_session() {
        done(1, "cat-camel", EVENING, "finished");

        assertThat(Seen.headline(at(NIGHT))).isEqualTo("Tonight: 10 minutes before sleep.");
        assertThat(Seen.words(house.get("/"), "aria-labelledby=\"week\"", "</section>"))
                .contains("Sunday 22 November: rest");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:15:00+01:00, morning, Monday 16 November: morning",
        "2026-11-16T03:59:59+01:00, morning, Monday 16 November: rest",
        "2026-11-21T22:00:00+01:00, evening, Saturday 21 November: evening",
        "2026-11-22T01:00:00+01:00, evening, Saturday 21 November: evening",
    })
    void the_week_shows_what_was_done_on_each_of_its_days(String start, String routine, String seen) {
        done(1, routine, start, "finished");

        assertThat(Seen.words(at(NIGHT), "aria-labelledby=\"week\"", "</section>"))
                .contains(seen);
    }

    @Test
    void what_is_deleted_is_not_done_and_what_is_put_back_is() {
        done(1, "evening", EVENING, "finished");
        at(NIGHT);

        house.post("/entries/" + id(1) + "/remove", "");
        assertThat(Seen.headline(house.get("/"))).isEqualTo("Tonight: 10 minutes before sleep.");
        house.post("/entries/" + id(1) + "/put-back", "");
        assertThat(Seen.headline(house.get("/"))).isEqualTo("Evening done. Rest well.");
    }

    @Test
    void the_next_day_begins_anew() {
        done(1, "morning", MORNING, "finished");
        done(2, "evening", EVENING, "finished");

        assertThat(Seen.headline(at("2026-11-23T02:59:00Z"))).isEqualTo("Both done for today. Rest well.");
        assertThat(Seen.headline(at("2026-11-23T03:00:00Z"))).startsWith("Start gently:");
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
