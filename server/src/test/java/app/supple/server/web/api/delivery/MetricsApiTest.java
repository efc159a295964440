// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.ParcelId;
import app.supple.person.PersonId;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Monday of somebody with a browser and a mailbox: what the operator gets to see of it. Nobody sends here.
class MetricsApiTest {

    /// The example of RFC 8291, appendix A.
    private static final String SUBSCRIPTION = """
            {"name":"My Firefox","endpoint":"https://updates.push.services.mozilla.com/wpush/v2/abc",
             "key":"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
             "secret":"BTBZMqHH6r4Tts7J_aSIgg"}""";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.alone(folder);
        assertThat(house.put("/api/v1/subscriptions/firefox-7", SUBSCRIPTION).statusCode())
                .isEqualTo(200);
        house.post("/settings/reminders", "way=mail&mailbox=me@example.org");
        callsAt("2026-11-23T06:30:00Z");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void where_nothing_was_due_it_says_which_supple_answers() {
        HttpResponse<String> answer = house.get("/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .containsPattern("(?m)^supple_info\\{version=\"[^\"]+\"} 1$")
                .doesNotContain("supple_deliveries{", "supple_deliveries_dropped{", "ratio{");
    }

    @Test
    void messages_are_counted_by_way_and_stage() {
        callsAt("2026-11-23T08:00:00Z");
        assertThat(lines()).contains(count("browser", "waiting", 1), count("mail", "waiting", 1));

        receipt("0900", "shown");
        callsAt("2026-11-23T10:00:00Z");
        receipt("1100", "opened");

        assertThat(lines())
                .contains(count("browser", "waiting", 0), count("browser", "shown", 1), count("browser", "opened", 1))
                .contains(count("mail", "waiting", 2), "supple_delivery_seen_ratio{way=\"browser\"} 1.0")
                .noneMatch(line -> line.startsWith("supple_delivery_seen_ratio{way=\"mail\""));
    }

    @Test
    void after_a_day_they_count_no_more() {
        callsAt("2026-11-23T08:00:00Z");
        house.setClock("2026-11-24T08:00:00Z");
        assertThat(lines()).contains(count("browser", "waiting", 1));

        house.setClock("2026-11-24T08:00:01Z");

        assertThat(lines()).noneMatch(line -> line.startsWith("supple_deliveries{"));
    }

    @Test
    void what_went_to_a_removed_way_stays_counted() {
        callsAt("2026-11-23T08:00:00Z");
        house.send("DELETE", "/api/v1/subscriptions/firefox-7", "");

        assertThat(lines()).contains(count("removed", "waiting", 1), count("mail", "waiting", 1));
    }

    @Test
    void nothing_in_it_is_about_anybody() {
        callsAt("2026-11-23T08:00:00Z");
        receipt("0900", "shown");

        assertThat(house.get("/metrics").body())
                .contains("supple_deliveries{")
                .doesNotContain("me@", "example.org", "firefox", "Firefox", "mozilla", "nudge", "2026-11", "\"me\"")
                .doesNotContain(parcel("0900"), "wpush");
    }

    @Test
    void only_our_own_name_is_answered() {
        String answer = house.raw("GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("supple_info");
    }

    private List<String> lines() {
        return house.get("/metrics").body().lines().toList();
    }

    private static String count(String way, String stage, int number) {
        return "supple_deliveries{stage=\"" + stage + "\",way=\"" + way + "\"} " + number + ".0";
    }

    private void receipt(String slot, String event) {
        String address = "/api/v1/parcels/" + parcel(slot) + "/receipt";
        String json = "{\"event\":\"" + event + "\"}";
        assertThat(house.send("POST", address, json, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String parcel(String slot) {
        var cause = new Cause(PersonId.ME, "2026-11-23-nudge-" + slot, 1);
        return ParcelId.of(cause, new DestinationId("firefox-7")).value();
    }

    private void callsAt(String moment) {
        house.setClock(moment);
        house.get("/api/v1/nudge");
    }
}
