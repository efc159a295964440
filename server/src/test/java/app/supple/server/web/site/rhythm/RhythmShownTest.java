// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Asked how it would look, the page shows it and keeps nothing.
class RhythmShownTest extends SharedHouse {

    private static final String ADDRESS = "/settings/rhythm";

    @Test
    void a_day_is_shown_as_it_would_be_and_nothing_is_kept() {
        String before = house.get(ADDRESS).body();

        HttpResponse<String> shown = ask(RhythmPost.usual().with("every", "60"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Seen.words(shown))
                .contains("On weekdays you get 14 breaks between your two sessions.", "10:00 Break 11:00 Break");
        assertThat(shown.body()).contains("value=\"60\" checked");
        assertThat(house.get(ADDRESS).body()).isEqualTo(before);
    }

    @Test
    void while_somebody_types_a_mistake_it_only_stands_where_the_day_would() {
        HttpResponse<String> shown = ask(RhythmPost.usual().with("bed", "08:00"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(Seen.words(shown))
                .contains("It cannot be drawn yet From rising at 07:00, bed at 08:00 makes a day")
                .doesNotContain("Not saved yet.");
    }

    @Test
    void whoever_asks_for_it_by_the_button_finds_the_mistake_at_its_field() {
        HttpResponse<String> shown = ask(RhythmPost.usual().with("bed", "08:00").with("show", "yes"));

        assertThat(Seen.words(shown)).contains("Not saved yet. What you typed is still here.");
        assertThat(shown.body()).contains("href=\"#bed\"", "value=\"08:00\"");
    }

    @Test
    void another_row_is_added_to_what_was_typed_until_there_are_six() {
        var typed = RhythmPost.usual().with("quiet", 1, "12:00-13:00").with("add", "quiet");

        HttpResponse<String> two = ask(typed);
        HttpResponse<String> six = ask(typed.with("quiet", 5, "15:00-16:00"));

        assertThat(two.body())
                .contains(
                        "value=\"12:00\"", "id=\"quiet2_from\" name=\"quiet2_from\" type=\"time\" value=\"\" autofocus")
                .contains("Add a silent time")
                .doesNotContain("quiet3_from");
        assertThat(six.body()).contains("quiet6_from").doesNotContain("Add a silent time", "quiet7_from");
    }

    @Test
    void what_is_not_sent_stays_as_it_was() {
        assertThat(Seen.words(ask(new RhythmPost(Map.of("rise", "08:00", "bed", "22:30", "on_monday", "yes")))))
                .contains("On Mondays you get 6 breaks");
    }

    @Test
    void an_address_nobody_can_read_is_refused_as_a_page() {
        assertThat(house.get(ADDRESS + "?day=nonsense").statusCode()).isEqualTo(200);
        assertThat(house.raw("GET " + ADDRESS + "?rise=%zz HTTP/1.1\r\nHost: localhost:" + house.port()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    private static HttpResponse<String> ask(RhythmPost post) {
        return house.get(ADDRESS + "?" + post.text());
    }
}
