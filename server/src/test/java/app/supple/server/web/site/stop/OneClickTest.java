// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What mail programs send when somebody unsubscribes there (RFC 8058), and what only looks like it.
class OneClickTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final String PARTS = """
            --x
            Content-Disposition: form-data; name="List-Unsubscribe"

            One-Click
            --x--
            """.replace("\n", "\r\n");

    private RunningHouse house;
    private String destination;
    private String stop;

    @BeforeEach
    void addAMailbox(@TempDir Path folder) {
        house = RunningHouse.alone(folder);
        String place = house.post("/settings/reminders", "way=mail&mailbox=me@example.org")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        destination = place.substring(place.indexOf('#') + 1);
        String test = "/api/v1/destinations/" + destination + "/test";
        stop = "/stop/"
                + RunningHouse.json(house.send("POST", test, "{}", "Content-Type", "application/json"))
                        .get("id")
                        .asString();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_mail_program_stops_mails_without_saying_where_it_comes_from() {
        assertThat(post(stop, ONE_CLICK, FORM)).isEqualTo(200);

        assertThat(isStopped()).isTrue();
    }

    @Test
    void it_may_send_its_form_in_parts() {
        assertThat(post(stop, PARTS, "multipart/form-data; boundary=x")).isEqualTo(200);

        assertThat(isStopped()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "List-Unsubscribe=", "List-Unsubscribe=Two", "other=One-Click", "{}"})
    void without_an_origin_nothing_else_is_let_in(String body) {
        assertThat(post(stop, body, FORM)).isEqualTo(403);

        assertThat(isStopped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://localhost"})
    void a_foreign_page_is_refused_whatever_its_form_says(String origin) {
        int status = house.send("POST", stop, ONE_CLICK, "Content-Type", FORM, "Origin", origin)
                .statusCode();
        int fetched = house.send("POST", stop, ONE_CLICK, "Content-Type", FORM, "Sec-Fetch-Site", "cross-site")
                .statusCode();

        assertThat(status).isEqualTo(403);
        assertThat(fetched).isEqualTo(403);
        assertThat(isStopped()).isFalse();
    }

    @Test
    void no_other_address_opens_to_it() {
        String remove = "/settings/reminders/" + destination + "/remove";

        for (String address : new String[] {remove, "/settings", stop + "/", "/stop/../settings", "/stop/me"}) {
            assertThat(post(address, ONE_CLICK, FORM)).as(address).isEqualTo(403);
        }
        assertThat(house.get("/settings/reminders").body()).contains("me@example.org");
    }

    private int post(String address, String body, String type) {
        return house.send("POST", address, body, "Content-Type", type).statusCode();
    }

    private boolean isStopped() {
        return Seen.headline(house.get(stop)).startsWith("No more mails");
    }
}
