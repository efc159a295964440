// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotePagesTest {

    private static final String NOTE = "/notes/2026-11-22";

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
    void a_note_stands_in_the_diary_and_may_be_changed() {
        HttpResponse<String> kept =
                house.post(NOTE, "pain=4&medicine=yes&limited=no&words=Long+%3Cdrive%3E&revision=0");

        assertThat(kept.headers().firstValue("Location")).contains("/diary/2026-11-22?saved=yes#note");
        assertThat(told()).contains("Pain 4 of 10", "Pain medicine Yes", "Back in the way No", "Long <drive>");

        house.post(NOTE, "pain=3&revision=1");
        assertThat(told()).contains("Pain 3 of 10").doesNotContain("Long");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_was_typed_stays() {
        String words = "w".repeat(501);
        HttpResponse<String> page = house.post(NOTE, "pain=11&medicine=perhaps&limited=no&words=" + words);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Seen.words(page, "id=\"errors\"", "</ul>"))
                .contains(
                        "Pain is a whole number from 0 to 10.",
                        "Pain medicine is yes or no.",
                        "The words have 501 characters. Shorten them to 500 or fewer.");
        assertThat(page.body()).contains(words).containsPattern("name=\"limited\" value=\"no\" checked");
        assertThat(house.post(NOTE, "pain=four").body()).contains("Pain is a whole number");
        assertThat(told()).doesNotContain("Pain");
    }

    @Test
    void who_was_slower_sees_both_and_chooses() {
        house.post(NOTE, "pain=4&words=Rain&revision=0");
        HttpResponse<String> slower = house.post(NOTE, "pain=6&medicine=no&words=Long+drive&revision=0");

        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(Seen.words(slower, "<table", "</table>"))
                .contains("Pain 4 of 10 6 of 10", "Pain medicine Not said No", "Rain Long drive");
        assertThat(slower.body()).contains("Keep what I just wrote", "Keep the other one");
        assertThat(told()).contains("Pain 4 of 10", "Rain");

        house.post(NOTE, "pain=6&medicine=no&words=Long+drive%0ARain&revision=1");
        assertThat(told()).contains("Pain 6 of 10", "Long drive", "Rain");
    }

    @Test
    void the_same_sent_twice_is_no_conflict() {
        house.post(NOTE, "pain=4&revision=0");

        assertThat(house.post(NOTE, "pain=4&revision=0").statusCode()).isEqualTo(303);
    }

    @Test
    void what_was_removed_meanwhile_is_said_and_may_be_kept_anew() {
        house.post(NOTE, "pain=4&revision=0");
        assertThat(house.get(NOTE + "/remove").body()).contains("Remove the note of Sunday 22 November?");
        assertThat(house.post(NOTE + "/remove", "revision=0").statusCode()).isEqualTo(409);
        assertThat(told()).contains("Pain 4 of 10");
        assertThat(house.post(NOTE + "/remove", "revision=1").statusCode()).isEqualTo(303);
        assertThat(told()).contains("Add a note").doesNotContain("Pain");

        HttpResponse<String> slower = house.post(NOTE, "pain=6&revision=1");

        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(slower.body()).contains("Another device removed it meanwhile.", "Leave it removed");
    }

    private String told() {
        return Seen.words(house.get("/diary/2026-11-22"), "id=\"note\"", "</section>");
    }
}
