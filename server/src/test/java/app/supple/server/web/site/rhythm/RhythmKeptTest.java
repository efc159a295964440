// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is saved is kept, and shows in the next day of its kind. It is Sunday evening.
class RhythmKeptTest {

    private static final String ADDRESS = "/settings/rhythm";

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
    void without_any_wish_it_is_every_two_hours_every_day() {
        HttpResponse<String> page = house.get(ADDRESS);

        assertThat(Seen.words(page))
                .contains("Every day you get 6 breaks between your two sessions.", "Tomorrow will look like this")
                .contains("07:00 Rising 07:00 Morning session 09:00 Break 11:00 Break 13:00 Break 15:00 Break")
                .contains("21:00 No break. The evening session is near, at 21:30. 21:30 Evening session 22:30 Bed")
                .contains("Break: every 2 hours, counted from 07:00.");
        assertThat(pills(page)).isEqualTo("Every day Only Saturday Only Sunday");
        assertThat(page.body()).contains("<a href=\"?day=monday\" aria-current=\"true\">Every day</a>");
    }

    @ParameterizedTest
    @CsvSource({"06:15, 22:00, 21:00", "07:00, 00:30, 23:30", "14:00, 06:00, 05:00"})
    void hours_are_kept_and_the_sessions_move_with_them(String rise, String bed, String evening) {
        HttpResponse<String> answer = house.live(rise, bed);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/settings/rhythm?day=monday&saved=yes");
        assertThat(house.get(ADDRESS).body()).contains("value=\"" + rise + "\"", "value=\"" + bed + "\"");
        assertThat(house.get("/api/v1/today").body()).contains("\"around\":\"" + evening + "\"");
        assertThat(Seen.words(house.get(ADDRESS + "?saved=yes"))).contains("Your rhythm is kept.");
        assertThat(Seen.words(house.get(ADDRESS))).doesNotContain("Your rhythm is kept.");
    }

    @Test
    void saturday_is_another_day_if_it_is_ticked_alone() {
        save(RhythmPost.on("saturday")
                .with("rise", "09:30")
                .with("bed", "23:30")
                .with("every", "none"));

        HttpResponse<String> saturday = house.get(ADDRESS + "?day=saturday");
        assertThat(pills(saturday)).isEqualTo("Monday to Friday and Sunday Saturday Only Sunday");
        assertThat(Seen.words(saturday))
                .contains("On Saturdays you get no breaks between your two sessions.")
                .contains("Saturday 28 November will look like this", "09:30 Rising");
        assertThat(saturday.body()).contains("value=\"none\" checked").containsOnlyOnce("value=\"yes\" checked");
        assertThat(Seen.words(house.get(ADDRESS)))
                .contains("On Mondays to Fridays and Sundays you get 6 breaks", "07:00 Rising");
    }

    @Test
    void a_day_of_the_weekend_can_be_shown_by_itself_to_be_changed_by_itself() {
        HttpResponse<String> page = house.get(ADDRESS + "?day=only-sunday");

        assertThat(page.body())
                .contains("name=\"on_sunday\" value=\"yes\" checked")
                .containsOnlyOnce("value=\"yes\" checked");
        assertThat(Seen.words(page)).contains("Sunday 29 November will look like this");
    }

    @Test
    void everything_that_can_be_wished_comes_back() {
        save(RhythmPost.usual()
                .with("every", "other")
                .with("every_minutes", "45")
                .with("counted", "movement")
                .with("cap", "3")
                .with("when", "ranges")
                .with("range", 1, "13:00-17:00")
                .with("range", 2, "08:00-12:00")
                .with("quiet", 1, "12:00-14:00")
                .with("posture", "60"));

        HttpResponse<String> page = house.get(ADDRESS + "?day=monday");
        assertThat(page.body())
                .contains("value=\"other\" checked", "value=\"45\"", "value=\"movement\" checked", "value=\"3\"")
                .contains("value=\"ranges\" checked", "value=\"60\" checked")
                .contains(
                        "value=\"08:00\"", "value=\"12:00\"", "value=\"13:00\"", "value=\"17:00\"", "value=\"14:00\"");
        assertThat(Seen.words(page))
                .contains("On weekdays you get 3 breaks", "12:00 Silent until 14:00")
                .contains("13:45 No break. You wish for quiet from 12:00 to 14:00.")
                .contains("You wish for 3 nudges a day at most.", "Each movement of yours begins the count anew.")
                .contains("Posture: every 1 hour, without a sound.");
    }

    @Test
    void silence_over_rising_leaves_out_the_session_and_says_so() {
        save(RhythmPost.usual().with("quiet", 1, "22:00-07:30"));

        assertThat(Seen.words(house.get(ADDRESS)))
                .contains("07:00 Rising 07:00 Silent until 07:30", "No morning session.", "22:00 Silent until 22:30")
                .contains("you get 6 breaks and one session.");
    }

    @Test
    void what_is_still_to_come_is_planned_anew_at_once() {
        assertThat(next()).isEqualTo("2026-11-23T06:00:00Z");

        house.live("05:30", "22:00");

        assertThat(next()).isEqualTo("2026-11-23T04:30:00Z");
    }

    @Test
    void hours_outside_a_day_that_became_shorter_are_refused_not_forgotten() {
        save(RhythmPost.usual().with("when", "ranges").with("range", 1, "18:00-22:00"));

        HttpResponse<String> answer = house.post(
                ADDRESS,
                RhythmPost.usual()
                        .with("bed", "21:00")
                        .with("when", "ranges")
                        .with("range", 1, "18:00-22:00")
                        .text());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Seen.words(answer)).contains("18:00 to 22:00 lies outside your day");
    }

    private String next() {
        return RunningHouse.json(house.get("/api/v1/nudge")).get("next").asString();
    }

    private void save(RhythmPost post) {
        assertThat(house.post(ADDRESS, post.text()).statusCode()).isEqualTo(303);
    }

    private static String pills(HttpResponse<String> page) {
        return Seen.words(page, "class=\"pills\"", "</nav>");
    }
}
