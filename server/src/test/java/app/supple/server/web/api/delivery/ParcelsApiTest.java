// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.channel.post.Fake;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// A message is tried, and devices say what became of it, over the wire.
class ParcelsApiTest {

    private static final String NOBODY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path data;

    private Fake other;
    private RunningHouse house;

    @BeforeEach
    void openHouse() throws IOException {
        other = new Fake();
        house = RunningHouse.sending(data, new Outgoing(Set.of(other.host()), null, PushWishes.USUAL, false));
        house.post("/settings/reminders", "way=webhook&url=" + other.url() + "/hook");
    }

    @AfterEach
    void closeHouse() {
        house.close();
        other.close();
    }

    @Test
    void a_test_goes_out_and_its_parcel_says_that_it_was_taken() {
        JsonNode parcel = tried();

        house.until(address(parcel), "\"accepted\"");
        JsonNode after = parcel(parcel);

        assertThat(other.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("This is a test from Supple"));
        assertThat(after.get("settled").asBoolean()).isTrue();
        assertThat(after.get("words").asString()).isEqualTo("The other program took it.");
    }

    @Test
    void shown_and_opened_are_kept_once_and_what_was_opened_stays_so() {
        JsonNode parcel = tried();
        house.until(address(parcel), "\"accepted\"");

        assertThat(receipt(parcel, "shown")).isEqualTo("shown");
        house.setClock("2026-11-22T20:46:00Z");
        assertThat(receipt(parcel, "shown")).isEqualTo("shown");
        assertThat(receipt(parcel, "opened")).isEqualTo("opened");
        assertThat(receipt(parcel, "opened")).isEqualTo("opened");
        assertThat(receipt(parcel, "shown")).isEqualTo("opened");
        assertThat(parcel(parcel).get("words").asString())
                .isEqualTo("It arrived: the notification was shown and opened.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400",
                "''|400",
                "[]|422",
                "{}|422",
                "{\"event\":\"SHOWN\"}|422",
                "{\"event\":1}|422",
                "{\"event\":\"shown\",\"more\":1}|422"
            })
    void a_malformed_receipt_is_refused_and_changes_nothing(String body, int status) {
        JsonNode parcel = tried();
        house.until(address(parcel), "\"accepted\"");

        assertThat(Joined.post(house, address(parcel) + "/receipt", body).statusCode())
                .isEqualTo(status);
        assertThat(stage(parcel)).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "x", "ABC", "%3Cb%3E", "%00"})
    void an_unknown_parcel_or_device_is_told_as_one(String id) {
        String shown = "{\"event\":\"shown\"}";

        assertThat(house.get("/api/v1/parcels/" + id).statusCode()).isBetween(400, 404);
        assertThat(Joined.post(house, "/api/v1/parcels/" + id + "/receipt", shown)
                        .statusCode())
                .isBetween(400, 404);
        assertThat(Joined.post(house, "/api/v1/destinations/" + id + "/test", "{}")
                        .statusCode())
                .isBetween(400, 404);
    }

    private JsonNode tried() {
        String page = house.get("/settings/reminders").body();
        String id = page.replaceFirst("(?s).*?data-way=\"([^\"]+)\".*", "$1");
        return RunningHouse.json(Joined.post(house, "/api/v1/destinations/" + id + "/test", "{}"));
    }

    private String receipt(JsonNode parcel, String event) {
        return RunningHouse.json(Joined.post(house, address(parcel) + "/receipt", "{\"event\":\"" + event + "\"}"))
                .get("stage")
                .asString();
    }

    private JsonNode parcel(JsonNode parcel) {
        return RunningHouse.json(house.get(address(parcel)));
    }

    private String stage(JsonNode parcel) {
        return parcel(parcel).get("stage").asString();
    }

    private static String address(JsonNode parcel) {
        return "/api/v1/parcels/" + parcel.get("id").asString();
    }
}
