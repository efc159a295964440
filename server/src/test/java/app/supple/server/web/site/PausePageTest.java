// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `/pause`, on a Wednesday at 10:25 in Berlin.
class PausePageTest {

    private static final String ADDRESS = "/pause";
    private static final String DAYS = "first=2026-12-24&last=2026-12-31&because=illness";
    private static final Pattern KEY = Pattern.compile("name=\"pause\" value=\"([^\"]+)\"");

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.setClock("2026-11-25T09:25:00Z");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void settings_lead_here_and_it_says_what_comes() {
        assertThat(house.get("/settings").body()).contains("<a href=\"/pause\">");
        assertThat(page())
                .contains("<p>11:00, in 35 minutes. Every 2 hours, counted from 07:00. ")
                .doesNotContain("Your pauses", "role=\"status\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length=hour | Paused until 11:25. Then: 13:00, in 2 hours 35 minutes.",
                "length=morning | Paused until tomorrow, 04:00. Then: tomorrow, 07:00, in 20 hours 35 minutes.",
                "first=2026-11-25&last=2026-11-29&because=illness | Paused until Monday 30 November, 04:00. Get well soon."
            })
    void a_pause_holds_at_once_and_is_said(String form, String told) {
        assertThat(leadsTo(house.post(ADDRESS, form))).isEqualTo("/pause?paused=yes");

        assertThat(house.get("/pause?paused=yes").body())
                .contains("<p>" + told)
                .contains("Your pauses", "Nothing calls you in that time, and it ends by itself.");
    }

    @Test
    void days_to_come_are_listed_once_however_often_they_are_sent() {
        house.post(ADDRESS, DAYS);
        house.post(ADDRESS, DAYS);

        assertThat(page()).containsOnlyOnce("<span>From Thursday 24 December to Thursday 31 December, ill</span>");
    }

    @Test
    void each_pause_is_ended_on_its_own() {
        house.post(ADDRESS, "length=hour");
        house.post(ADDRESS, DAYS);

        assertThat(end()).isEqualTo("/pause?ended=yes");
        assertThat(page())
                .contains("11:00, in 35 minutes.", "From Thursday 24 December")
                .doesNotContain("Until 11:25");
        end();
        assertThat(page()).doesNotContain("Your pauses");
        assertThat(leadsTo(house.post(ADDRESS + "/end", "pause=anything"))).isEqualTo("/pause?ended=yes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first=&last=&because=rain | Choose the first day, such as 2026-12-24. | Choose the last day, such as 2026-12-24. | Choose holiday or illness.",
                "first=2026-12-24&last=2026-12-23 | 2026-12-23 comes before 2026-12-24; choose 2026-12-24 or a later last day. | value=\"2026-12-23\" | value=\"2026-12-24\"",
                "first=2026-11-01&last=2026-11-24 | 2026-11-24 is over; today is 2026-11-25 | href=\"#last\" | aria-invalid=\"true\"",
                "first=2026-11-25&last=%2B999999999-12-31 | is too long or too far ahead | href=\"#last\" | aria-invalid=\"true\"",
                "length=week | Choose the first day | Choose the last day | Not saved yet"
            })
    void mistakes_are_shown_at_their_fields_and_nothing_is_paused(String form, String one, String two, String three) {
        HttpResponse<String> answer = house.post(ADDRESS, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(one, two, three).doesNotContain("Your pauses");
        assertThat(page()).doesNotContain("Your pauses");
    }

    private String page() {
        return house.get(ADDRESS).body();
    }

    /// Ends the first of the list.
    private String end() {
        Matcher key = KEY.matcher(page());
        assertThat(key.find()).isTrue();
        return leadsTo(house.post(ADDRESS + "/end", "pause=" + key.group(1)));
    }

    private static String leadsTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
