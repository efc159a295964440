// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.calendar.CalendarServer;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Giving a calendar, and seeing what is known of it. It is Sunday 22 November 2026, 21:45 in Berlin.
class CalendarPageTest {

    private static final String PAGE = "/settings/calendar";

    private CalendarServer server;
    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        server = new CalendarServer();
        server.holds("20261123T090000Z/20261123T100000Z", "20261124T090000Z/20261124T093000Z");
        house = RunningHouse.listing(folder, server.host());
    }

    @AfterEach
    void close() {
        house.close();
        server.close();
    }

    @Test
    void settings_lead_to_it_and_it_says_what_is_kept() {
        assertThat(Seen.links(house.get("/settings"))).contains(PAGE);
        assertThat(house.get(PAGE).body())
                .contains("Titles, places and people are never kept")
                .doesNotContain("Forget this calendar");
    }

    @Test
    void an_address_is_read_at_once_and_only_its_host_is_shown() {
        HttpResponse<String> answer = give(server.url());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(PAGE + "?done=kept");
        assertThat(house.get(PAGE + "?done=kept").body())
                .contains("Your calendar is kept.")
                .contains("An address at localhost")
                .contains("Read on Sunday 22 November at 21:45. 2 meetings until Sunday 6 December.")
                .contains("Read now", "Forget this calendar")
                .doesNotContain("me.ics", "Dismissal");
    }

    @Test
    void what_is_wrong_names_the_field_and_nothing_typed_is_lost() {
        HttpResponse<String> answer = give("https://me:secret@example.org/\"a");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#address\"", "id=\"address-error\"", "https://me:secret@example.org/&#34;a");
        assertThat(house.get(PAGE).body()).doesNotContain("Forget this calendar");
    }

    @Test
    void what_cannot_be_read_is_said_and_read_now_tries_again() {
        server.breaks(true);
        give(server.url());
        assertThat(house.get(PAGE).body())
                .contains("Not readable just now.</strong> The other side answers with error 500.")
                .contains("Not read yet. No meetings are known.");

        server.breaks(false);
        house.post(PAGE + "/read", "x=");

        assertThat(house.get(PAGE).body()).contains("2 meetings until").doesNotContain("Not readable");
    }

    @Test
    void what_is_forgotten_is_gone() {
        give(server.url());

        assertThat(house.post(PAGE + "/forget", "x=").statusCode()).isEqualTo(303);

        assertThat(house.get(PAGE).body()).doesNotContain("An address at");
    }

    @Test
    void a_file_is_taken_and_a_bad_or_missing_one_is_told() {
        String good = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART:20261123T090000
                DURATION:PT1H
                END:VEVENT
                END:VCALENDAR
                """;

        assertThat(upload(good).statusCode()).isEqualTo(303);
        assertThat(house.get(PAGE).body())
                .contains("A file that you gave", "1 meeting until")
                .doesNotContain("Read now");
        assertThat(upload("<html>").body()).contains("id=\"file-error\"", "This is no calendar");
        assertThat(upload("").body()).contains("Choose a calendar file first");
        assertThat(house.post(PAGE + "/file", "file=x").body()).contains("Choose a calendar file first");
        assertThat(house.get(PAGE).body()).contains("A file that you gave");
    }

    @Test
    void a_file_of_several_megabytes_is_taken_and_a_larger_one_is_not() {
        String padding = "X-PAD:" + "x".repeat(4_000_000) + "\r\n";
        assertThat(upload("BEGIN:VCALENDAR\r\n" + padding + "END:VCALENDAR\r\n").statusCode())
                .isEqualTo(303);

        assertThat(upload("x".repeat(5 * 1024 * 1024)).statusCode()).isEqualTo(413);
    }

    @Test
    void a_change_from_elsewhere_is_refused() {
        give(server.url());

        HttpResponse<String> answer = house.send("POST", PAGE + "/forget", "x=", "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(house.get(PAGE).body()).contains("Forget this calendar");
    }

    private HttpResponse<String> give(String address) {
        return house.post(PAGE, "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> upload(String file) {
        String head = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ics\"\r\n\r\n";
        String body = String.join("", head, file, "\r\n--limit--\r\n");
        return house.send(
                "POST",
                PAGE + "/file",
                body,
                "Content-Type",
                "multipart/form-data; boundary=limit",
                "Origin",
                house.origin());
    }
}
