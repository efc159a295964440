// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No page of somebody else changes anything. `PORT` stands for our port, `|` parts headers.
class ChangeGuardTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String JSON = "Content-Type: application/json";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
    }

    @AfterEach
    void close() {
        house.close();
    }

    /// What a browser says about itself when a page elsewhere sends something.
    static Stream<String> strangers() {
        return Stream.of(
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: ",
                "Origin: http://localhost",
                "Origin: http://localhost:1",
                "Origin: https://localhost:PORT",
                "Origin: http://localhost:PORT.evil.example",
                "Origin: http://localhost:PORT/",
                "Origin: http://evil.example@localhost:PORT",
                "Origin: localhost:PORT",
                "Origin: HTTP://evil.example|Sec-Fetch-Site: same-origin",
                "Origin: http://localhost:PORT|Origin: http://evil.example",
                "Origin: http://localhost:PORT http://evil.example",
                "Origin: http://localhost:PORT|Sec-Fetch-Site: cross-site",
                "Origin: http://localhost:PORT|Sec-Fetch-Site: same-origin|Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: ",
                "Sec-Fetch-Site: same-origin, cross-site",
                "Sec-Fetch-Site: Same-Origin");
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void a_stranger_is_refused_at_every_address_and_changes_nothing(String stranger) {
        List<String> before = state();

        assertThat(send("PUT", "/api/v1/entries/" + NewEntry.OTHER_ID, JSON + "|" + stranger, good()))
                .isEqualTo(403);
        assertThat(form("/entries/" + NewEntry.ID, "note=changed", stranger)).isEqualTo(403);
        assertThat(form("/entries/" + NewEntry.ID + "/remove", "", stranger)).isEqualTo(403);
        assertThat(form("/entries/" + NewEntry.ID + "/put-back", "", stranger)).isEqualTo(403);
        assertThat(form("/settings", "gentle_minutes=0", stranger)).isEqualTo(403);
        assertThat(form("/settings/rhythm", "rise=05:00&bed=21:00&on_monday=yes", stranger))
                .isEqualTo(403);

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: nothing said",
                "Content-Type: text/plain",
                "Content-Type: application/json-patch",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: text/plain; application/json"
            })
    void the_api_takes_json_only_which_no_foreign_page_can_send_unasked(String type) {
        List<String> before = state();

        assertThat(send("PUT", "/api/v1/entries/" + NewEntry.OTHER_ID, type, good()))
                .isEqualTo(415);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_form_that_does_not_say_where_it_comes_from_is_refused() {
        List<String> before = state();

        assertThat(form("/entries/" + NewEntry.ID + "/remove", "", "X: nothing said"))
                .isEqualTo(403);
        assertThat(send("POST", "/settings", JSON, "{}")).isEqualTo(403);
        assertThat(send("POST", "/api/../settings", JSON, "rise=05:00&bed=21:00&gentle_minutes=0"))
                .isGreaterThanOrEqualTo(400);

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://localhost:PORT",
                "Origin: http://127.0.0.1:PORT",
                "Origin: http://[::1]:PORT",
                "Sec-Fetch-Site: same-origin",
                "Origin: http://localhost:PORT|Sec-Fetch-Site: same-origin"
            })
    void our_own_pages_may_change_what_they_show(String own) {
        assertThat(form("/entries/" + NewEntry.ID, "note=changed", own)).isEqualTo(303);
        assertThat(send("PUT", "/api/v1/entries/" + NewEntry.OTHER_ID, JSON + "|" + own, good()))
                .isEqualTo(201);

        assertThat(house.get(NewEntry.ADDRESS).body()).contains("\"note\":\"changed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/JSON", "application/json; charset=utf-8"})
    void a_program_that_is_no_browser_may_hand_in_json(String type) {
        assertThat(send("PUT", "/api/v1/entries/" + NewEntry.OTHER_ID, "Content-Type: " + type, good()))
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "PURGE"})
    void other_methods_change_nothing_either(String method) {
        List<String> before = state();

        assertThat(send(method, NewEntry.ADDRESS, JSON + "|Sec-Fetch-Site: cross-site", good()))
                .isBetween(400, 499);
        assertThat(send(method, NewEntry.ADDRESS, JSON, good())).isBetween(400, 499);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void reading_is_open_to_links_from_elsewhere() {
        assertThat(house.get("/", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(200);
    }

    private int form(String path, String body, String headers) {
        return send("POST", path, FORM + "|" + headers, body);
    }

    private int send(String method, String path, String headers, String body) {
        String lines = headers.replace("PORT", String.valueOf(house.port())).replace("|", "\r\n");
        String answer = house.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + house.port()
                + "\r\nConnection: close\r\n" + lines + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        return Integer.parseInt(answer.substring(9, 12));
    }

    private List<String> state() {
        return Arrays.asList(
                house.get("/api/v1/entries").body(), house.get("/settings").body());
    }

    private static String good() {
        return NewEntry.good().with("note", "plain").json();
    }
}
