// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When a way is used, and how much it says, as the page keeps it.
class MannerFormTest {

    private static final String PAGE = "/settings/reminders";

    private RunningHouse house;
    private String id;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.sending(folder, new Outgoing(Set.of("localhost:9"), null, PushWishes.USUAL, false));
        String at = house.post(PAGE, "way=webhook&url=http://localhost:9/hook")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        id = at.substring(at.indexOf('#') + 1);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void at_first_it_is_used_at_all_times_and_says_little() {
        assertThat(house.get(PAGE).body())
                .contains("Used at all times. Says only that it is time for a break.")
                .contains(" name=\"on\" checked>");
    }

    @Test
    void hours_are_saved_and_read_back() {
        HttpResponse<String> saved = save("on=on&open=on&times=only&monday=on&friday=on&from=9:30&to=17:45");

        assertThat(saved.headers().firstValue("Location")).contains(PAGE + "?done=changed#" + id);
        assertThat(house.get(PAGE + "?done=changed").body())
                .contains("Used on Mon, Fri from 09:30 to 17:45 only. Names the movement.")
                .contains("value=\"09:30\"", "value=\"17:45\"", "value=\"only\" checked")
                .contains("name=\"monday\" checked", "name=\"friday\" checked")
                .doesNotContain("name=\"tuesday\" checked")
                .contains("This holds from the next reminder on.");
    }

    @Test
    void what_is_not_ticked_is_off_and_always_forgets_the_hours() {
        save("times=except&sunday=on&from=22:00&to=06:00");
        assertThat(house.get(PAGE).body()).contains("Switched off.").doesNotContain(" name=\"on\" checked");

        save("on=on&times=except&sunday=on&from=22:00&to=06:00");
        assertThat(house.get(PAGE).body()).contains("Not used on Sun from 22:00 to 06:00.");

        save("on=on&times=always&sunday=on&from=22:00&to=06:00");
        assertThat(house.get(PAGE).body()).contains("Used at all times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "times=only&from=09:00&to=17:00",
                "times=only&monday=on&from=&to=17:00",
                "times=except&monday=on&from=25:00&to=17:00",
                "times=except&monday=on&from=9&to=17:00",
                "times=only&monday=on",
                "times=sometimes&monday=on&from=09:00&to=17:00"
            })
    void bad_hours_are_refused_and_what_was_kept_stays(String form) {
        save("on=on&times=only&tuesday=on&from=10:00&to=11:00");

        HttpResponse<String> bad = save("on=on&" + form);

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("href=\"#use-" + id + "\"", "id=\"use-" + id + "\" open");
        assertThat(house.get(PAGE).body()).contains("Used on Tue from 10:00 to 11:00 only.");
    }

    private HttpResponse<String> save(String form) {
        return house.post(PAGE + "/" + id, form);
    }
}
