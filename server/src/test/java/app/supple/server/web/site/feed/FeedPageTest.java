// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.feed.Feed;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page on which addresses are made and ended, at 21:45 in Berlin.
class FeedPageTest {

    private static final String PAGE = "/settings/feed";

    @TempDir
    private Path data;

    private RunningHouse house;

    @BeforeEach
    void openHouse() {
        house = RunningHouse.in(data);
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void a_new_address_is_shown_once_and_kept_by_nobody() {
        HttpResponse<String> made = house.post(PAGE, "name=Thunderbird");

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().allValues("Cache-Control")).containsExactly("no-store");
        String address = Subscriber.address(made);
        assertThat(made.body())
                .contains("The address for “Thunderbird” stands below.")
                .contains("webcal://localhost:" + house.port() + address);
        assertThat(house.get(PAGE).body()).contains("Thunderbird").doesNotContain(address, "Your new address");
    }

    @Test
    void the_list_says_what_each_holds_and_when_it_was_last_read() {
        String address = Subscriber.make(house, "name=Thunderbird&named=yes");
        assertThat(house.get(PAGE).body())
                .contains("With the names of movements. Made on Sunday 22 November.", "Never read.");

        house.setClock("2026-11-23T07:31:59Z");
        assertThat(house.get(address).body()).contains("Chin tuck");

        assertThat(house.get(PAGE).body()).contains("Last read on Monday 23 November at 08:31.");
    }

    @Test
    void a_name_that_is_none_is_told_and_what_was_typed_is_kept() {
        HttpResponse<String> refused = house.post(PAGE, "name=+&named=yes");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give it a name of 1 to 40 characters, such as Thunderbird.")
                .contains("value=\"yes\" checked")
                .doesNotContain("Your addresses");
    }

    @Test
    void an_eleventh_is_refused_until_one_is_ended() {
        for (int i = 0; i < Feed.MOST; i++) {
            Subscriber.make(house, "name=Program+" + i);
        }
        HttpResponse<String> refused = house.post(PAGE, "name=One+more");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You have 10 addresses, and more cannot be. End one");

        HttpResponse<String> ended = house.post(PAGE + "/end", "feed=" + Subscriber.id(house.get(PAGE)));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(house.get(PAGE + "?ended=yes").body())
                .contains("That address opens nothing any more.")
                .doesNotContain("Program 0");
        assertThat(house.post(PAGE, "name=One+more").statusCode()).isEqualTo(200);
    }

    @Test
    void the_file_is_the_same_calendar_to_keep_with_names_if_they_are_wanted() {
        HttpResponse<String> file = house.get(PAGE + "/file");

        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"supple.ics\"");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(file.body())
                .isEqualTo(house.get(Subscriber.make(house, "name=Phone")).body())
                .doesNotContain("Chin tuck");
        assertThat(house.get(PAGE + "/file?named=yes").body())
                .contains("Chin tuck")
                .doesNotContain("SUMMARY:Break");
    }

    @Test
    void who_gives_supple_the_calendar_that_holds_its_own_reminders_is_in_no_meeting() {
        String file = house.get(PAGE + "/file").body();
        String body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ics\"\r\n\r\n" + file
                + "\r\n--limit--\r\n";

        house.send(
                "POST",
                "/settings/calendar/file",
                body,
                "Content-Type",
                "multipart/form-data; boundary=limit",
                "Origin",
                house.origin());

        assertThat(house.get("/settings/calendar").body()).contains("No meetings until ");
    }
}
