// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stopping mails from within one.
class StopPageTest {

    private static final String WAYS = "/settings/reminders";
    private static final String MAILBOX = "me@example.org";

    private static final String UNKNOWN = "/stop/0123456789abcdef0123456789abcdef";

    private RunningHouse house;
    private String destination;
    private String stop;

    @BeforeEach
    void addAMailbox(@TempDir Path folder) {
        house = RunningHouse.alone(folder);
        destination = add("way=mail&mailbox=" + MAILBOX);
        stop = "/stop/" + test(destination);
        house.post(WAYS + "/" + destination, "on=yes&times=except&from=09:00&to=17:00&monday=yes&open=yes");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void to_look_asks_once_more_and_changes_nothing() {
        HttpResponse<String> page = house.get(stop);

        assertThat(Seen.headline(page)).isEqualTo("Stop mails to me@example.org?");
        assertThat(page.body()).containsOnlyOnce("<form").contains("action=\"" + stop + "\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(used()).startsWith("Not used on Mon from 09:00 to 17:00. Names the movement.");
    }

    @Test
    void the_button_switches_it_off_and_says_how_to_go_back() {
        HttpResponse<String> done = house.post(stop, "");

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Seen.headline(done)).isEqualTo("No more mails to me@example.org");
        assertThat(Seen.links(done)).contains(WAYS);
        assertThat(Seen.headline(house.get(stop))).isEqualTo("No more mails to me@example.org");
        assertThat(used()).startsWith("Switched off. Names the movement.");
        assertThat(house.get(WAYS).body())
                .as("its times stay")
                .containsPattern("value=\"except\"[^>]*(checked|selected)");
    }

    @Test
    void the_same_again_is_harmless() {
        house.post(stop, "");

        assertThat(house.post(stop, "").statusCode()).isEqualTo(200);
        assertThat(used()).startsWith("Switched off.");
    }

    @Test
    void a_mail_that_nobody_knows_stops_nothing() {
        for (String address : new String[] {UNKNOWN, "/stop/me", stop + "0"}) {
            assertThat(house.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(house.post(address, "").statusCode()).as(address).isEqualTo(404);
        }
        assertThat(house.get(UNKNOWN).body()).contains("This mail is too old", "Back to Today");
        assertThat(used()).startsWith("Not used");
    }

    @Test
    void only_mails_can_be_stopped_so() {
        String other = "/stop/" + test(add("way=webhook&url=http://" + RunningHouse.NOBODY));

        assertThat(house.get(other).statusCode()).isEqualTo(404);
        assertThat(house.post(other, "").statusCode()).isEqualTo(404);
    }

    @Test
    void who_has_removed_the_mailbox_is_told_so() {
        house.post(WAYS + "/" + destination + "/remove", "");

        assertThat(house.get(stop).body()).contains("its address was removed");
    }

    private String add(String form) {
        String place = house.post(WAYS, form).headers().firstValue("Location").orElseThrow();
        return place.substring(place.indexOf('#') + 1);
    }

    private String test(String id) {
        HttpResponse<String> sent =
                house.send("POST", "/api/v1/destinations/" + id + "/test", "{}", "Content-Type", "application/json");
        return RunningHouse.json(sent).get("id").asString();
    }

    /// What the page of the ways says of the mailbox, from where its use begins.
    private String used() {
        String words = Seen.words(house.get(WAYS));
        var found = Pattern.compile("(Switched off|Not used|Used )").matcher(words);
        assertThat(found.find()).isTrue();
        return words.substring(found.start());
    }
}
