// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

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
import org.junit.jupiter.params.provider.ValueSource;

/// Saying how gentle the first hour is.
class SettingsFormTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "30", "120"})
    void good_minutes_are_kept(String gentle) {
        HttpResponse<String> answer = post(gentle);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/settings?saved=yes");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(house.get("/settings").body()).contains(value(gentle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "-1", "30.5", "99999999999", ""})
    void a_wrong_field_is_marked_and_nothing_is_kept(String gentle) {
        String before = house.get("/settings").body();

        HttpResponse<String> answer = post(gentle);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Not saved yet.", "href=\"#gentle_minutes\"", "id=\"gentle_minutes-error\"")
                .contains(value(gentle))
                .containsOnlyOnce("aria-invalid");
        assertThat(house.get("/settings").body()).isEqualTo(before);
    }

    @Test
    void the_rhythm_stands_there_in_a_line_and_can_be_changed_elsewhere() {
        house.live("06:15", "22:00");

        HttpResponse<String> page = house.get("/settings");

        assertThat(Seen.words(page)).contains("Your rhythm 06:15 to 22:00, a break every 2 hours.");
        assertThat(Seen.links(page)).contains("/settings/rhythm");
    }

    @Test
    void hostile_words_come_back_as_words() {
        HttpResponse<String> answer = post("%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>\"")
                .doesNotContain("<script>");
    }

    @Test
    void a_form_over_the_limit_and_a_form_nobody_can_read_are_refused_as_pages() {
        HttpResponse<String> large = house.post("/settings", "gentle_minutes=" + "7".repeat(70_000));
        HttpResponse<String> torn = house.post("/settings", "gentle_minutes=%zz");

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("That is too much at once.", "Nothing was changed.");
        assertThat(torn.statusCode()).isEqualTo(422);
        assertThat(torn.body()).contains("The form could not be read.");
    }

    private HttpResponse<String> post(String gentle) {
        return house.post("/settings", "gentle_minutes=" + gentle);
    }

    private static String value(String text) {
        return "value=\"" + text + "\"";
    }
}
