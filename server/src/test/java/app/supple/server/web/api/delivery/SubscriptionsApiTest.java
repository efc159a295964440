// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A browser joins, changes and leaves, over the wire.
class SubscriptionsApiTest {

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
    void the_key_is_a_point_on_the_curve_and_stays_the_same() {
        String key = RunningHouse.json(house.get("/api/v1/push")).get("key").asString();

        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(65).startsWith(4);
        assertThat(RunningHouse.json(house.get("/api/v1/push")).get("key").asString())
                .isEqualTo(key);
    }

    @Test
    void a_browser_that_joined_is_known_and_none_of_its_secrets_comes_back() {
        HttpResponse<String> put = Joined.put(house);
        JsonNode known = RunningHouse.json(house.get(Joined.ADDRESS));

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(known).isEqualTo(RunningHouse.json(put));
        assertThat(known.get("name").asString()).isEqualTo("Firefox on Linux");
        assertThat(known.get("on").asBoolean()).isTrue();
        assertThat(known.get("gone").asBoolean()).isFalse();
        for (String answer : new String[] {put.body(), house.get(Joined.ADDRESS).body()}) {
            assertThat(answer).doesNotContain(Joined.KEY, Joined.SECRET, "fcm/send");
        }
        assertThat(house.get("/settings/reminders").body()).doesNotContain(Joined.KEY, Joined.SECRET, "fcm/send");
    }

    @Test
    void the_same_again_changes_nothing_and_another_endpoint_takes_its_place() {
        HttpResponse<String> first = Joined.put(house);

        assertThat(Joined.put(house).body()).isEqualTo(first.body());
        HttpResponse<String> moved = house.put(Joined.ADDRESS, Joined.with("Firefox on Linux", Joined.ENDPOINT + "2"));

        assertThat(mark(moved)).isNotEqualTo(mark(first)).isEqualTo(mark(house.get(Joined.ADDRESS)));
        assertThat(house.get("/settings/reminders").body()).containsOnlyOnce("data-way=");
    }

    @Test
    void what_is_missing_or_too_long_is_told_all_at_once() {
        HttpResponse<String> bad =
                house.put(Joined.ADDRESS, "{\"name\":\"\",\"endpoint\":\"" + "x".repeat(2_001) + "\",\"mood\":1}");

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("\"name\"", "\"endpoint\"", "\"key\"", "\"secret\"", "\"mood\"");
        assertThat(house.get(Joined.ADDRESS).statusCode()).isEqualTo(404);
    }

    @Test
    void what_no_browser_would_say_is_told_all_at_once_as_well() {
        HttpResponse<String> bad =
                house.put(Joined.ADDRESS, Joined.json("A", "http://169.254.169.254/latest", "BBBB", "short"));

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(RunningHouse.json(bad).get("errors").size()).isGreaterThanOrEqualTo(3);
        assertThat(house.get(Joined.ADDRESS).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://evil.example#fcm.googleapis.com/x",
                "https://fcm.googleapis.com@evil.example/x",
                "https://fcm.googleapis.com:8443/x",
                "file:///etc/passwd",
                "nonsense"
            })
    void an_endpoint_that_is_no_push_service_is_refused_by_name(String endpoint) {
        HttpResponse<String> bad = house.put(Joined.ADDRESS, Joined.with("A", endpoint));

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("\"endpoint\"");
        assertThat(house.get(Joined.ADDRESS).statusCode()).isEqualTo(404);
    }

    @Test
    void a_browser_that_left_is_known_no_more() {
        Joined.put(house);

        assertThat(delete(Joined.ADDRESS).statusCode()).isEqualTo(200);
        assertThat(house.get(Joined.ADDRESS).statusCode()).isEqualTo(404);
        assertThat(delete(Joined.ADDRESS).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "A%20B", "%3Cscript%3E", "..%2F..", "%00", "Ü"})
    void an_unknown_browser_is_told_as_one(String id) {
        String address = "/api/v1/subscriptions/" + id.replace("Ü", "%C3%9C");

        assertThat(house.get(address).statusCode()).isBetween(400, 404);
        assertThat(delete(address).statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> delete(String address) {
        return house.send("DELETE", address, "", "Origin", house.origin());
    }

    private static String mark(HttpResponse<String> answer) {
        return RunningHouse.json(answer).get("mark").asString();
    }
}
