// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Saying when the day begins and ends.
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
    @CsvSource({"06:15, 22:00, 30, 21:00", "07:00, 00:30, 0, 23:30", "14:00, 06:00, 120, 05:00"})
    void a_good_day_is_kept_and_the_sessions_move_with_it(String rise, String bed, String gentle, String evening) {
        HttpResponse<String> answer = post(rise, bed, gentle);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/settings?saved=yes");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(house.get("/settings").body()).contains(value(rise), value(bed), value(gentle));
        assertThat(house.get("/api/v1/today").body()).contains("\"around\":\"" + evening + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "25:00, 22:30, 60, rise",
        "7, 22:30, 60, rise",
        "07:00:30, 22:30, 60, rise",
        "07:00, 22:30:00, 60, bed",
        "'', 22:30, 60, rise",
        "07:00, 24:00, 60, bed",
        "07:00, late, 60, bed",
        "07:00, 10:59, 60, bed",
        "07:00, 03:01, 60, bed",
        "07:00, 07:00, 60, bed",
        "07:00, 22:30, 121, gentle_minutes",
        "07:00, 22:30, -1, gentle_minutes",
        "07:00, 22:30, 30.5, gentle_minutes",
        "07:00, 22:30, 99999999999, gentle_minutes",
        "07:00, 22:30, '', gentle_minutes"
    })
    void a_wrong_field_is_marked_and_nothing_is_kept(String rise, String bed, String gentle, String wrong) {
        String before = house.get("/settings").body();

        HttpResponse<String> answer = post(rise, bed, gentle);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Not saved yet.", "href=\"#" + wrong + "\"", "id=\"" + wrong + "-error\"")
                .contains(value(rise), value(bed), value(gentle))
                .containsOnlyOnce("aria-invalid");
        assertThat(house.get("/settings").body()).isEqualTo(before);
    }

    @Test
    void all_wrong_fields_are_marked_at_once() {
        HttpResponse<String> answer = house.post("/settings", "unknown=1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("rise-error", "bed-error", "gentle_minutes-error");
    }

    @Test
    void hostile_words_come_back_as_words() {
        HttpResponse<String> answer = post("%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "22:30", "60");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"&#34;>&lt;script>alert(1)&lt;/script>\"")
                .doesNotContain("<script>");
    }

    @Test
    void a_form_over_the_limit_and_a_form_nobody_can_read_are_refused_as_pages() {
        HttpResponse<String> large = house.post("/settings", "rise=" + "7".repeat(70_000));
        HttpResponse<String> torn = house.post("/settings", "rise=%zz&bed=22:30");

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("That is too much at once.", "Nothing was changed.");
        assertThat(torn.statusCode()).isEqualTo(422);
        assertThat(torn.body()).contains("The form could not be read.");
    }

    private HttpResponse<String> post(String rise, String bed, String gentle) {
        return house.post("/settings", "rise=" + rise + "&bed=" + bed + "&gentle_minutes=" + gentle);
    }

    private static String value(String text) {
        return "value=\"" + text + "\"";
    }
}
