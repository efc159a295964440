// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What programs can do about pauses, on a Wednesday at 10:25 in Berlin.
class PausesApiTest {

    private static final String ADDRESS = "/api/v1/pauses";
    private static final String HOLIDAY = "{\"first\":\"2026-12-24\",\"last\":\"2026-12-31\",\"because\":\"holiday\"}";

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
    void without_a_pause_there_is_none() {
        assertThat(house.get(ADDRESS).body()).isEqualTo("{\"silent_until\":null,\"pauses\":[]}");
    }

    @Test
    void an_hour_holds_at_once() {
        JsonNode pauses = RunningHouse.json(post("{\"for\":\"1h\"}"));

        assertThat(pauses.at("/silent_until").asString()).isEqualTo("2026-11-25T11:25+01:00");
        assertThat(pauses.at("/pauses/0"))
                .hasToString("{\"from\":\"2026-11-25T10:25+01:00\",\"until\":\"2026-11-25T11:25+01:00\","
                        + "\"because\":\"hour\",\"words\":\"until 11:25\"}");
        assertThat(next().at("/state").asString()).isEqualTo("paused");
        assertThat(next().at("/reminder/local").asString()).isEqualTo("2026-11-25T13:00");
    }

    @Test
    void the_same_days_twice_change_nothing_and_an_hour_begins_anew() {
        String once = post(HOLIDAY).body();
        assertThat(post(HOLIDAY).body()).isEqualTo(once).contains("\"silent_until\":null");

        post("{\"for\":\"1h\"}");
        String hour = post("{\"for\":\"1h\"}").body();
        house.setClock("2026-11-25T09:30:00Z");
        assertThat(house.get(ADDRESS).body()).isEqualTo(hour);
        assertThat(post("{\"for\":\"1h\"}").body()).contains("\"silent_until\":\"2026-11-25T11:30+01:00\"");
    }

    @Test
    void until_morning_is_until_the_next_day_of_the_person() {
        assertThat(post("{\"until\":\"morning\"}").body()).contains("\"silent_until\":\"2026-11-26T04:00+01:00\"");
    }

    @Test
    void resuming_ends_what_holds_and_leaves_what_is_to_come() {
        post("{\"for\":\"1h\"}");
        post(HOLIDAY);

        JsonNode left = RunningHouse.json(house.send("DELETE", ADDRESS, ""));

        assertThat(left.at("/silent_until").isNull()).isTrue();
        assertThat(left.at("/pauses").findValuesAsString("because")).containsExactly("holiday");
        assertThat(next().at("/reminder/local").asString()).isEqualTo("2026-11-25T11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | body Say one of for, until, or first with last.",
                "{'for':'1h','until':'morning'} | body Say one of for, until, or first with last.",
                "{'for':'2h'} | for This needs \"1h\", or leave it out.",
                "{'until':7} | until This needs a text of at most 40 characters.; until This needs \"morning\", or leave it out.",
                "{'first':'2026-12-24'} | last This is missing.",
                "{'first':'24.12.','last':'31.12.','because':'rain'} | first This needs a day such as 2026-12-24.; "
                        + "last This needs a day such as 2026-12-24.; because This needs holiday or illness.",
                "{'for':'1h','because':'illness'} | body Say one of for, until, or first with last.; "
                        + "first This is missing.; last This is missing.",
                "{'first':'2026-12-24','last':'2026-12-23'} | last 2026-12-23 comes before 2026-12-24; "
                        + "choose 2026-12-24 or a later last day.",
                "{'first':'2026-11-20','last':'2026-11-24'} | last 2026-11-24 is over; today is 2026-11-25, "
                        + "so choose that or a later last day.",
                "{'first':'2026-11-25','last':'+999999999-12-31'} | last From 2026-11-25 to +999999999-12-31 is too long "
                        + "or too far ahead; choose a last day within 730 days of the first and of today.",
                "{'for':'1h','loud':'no'} | loud This field is not known here."
            })
    void all_that_is_wrong_is_told_and_nothing_is_paused(String body, String told) {
        HttpResponse<String> answer = post(body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> errors = RunningHouse.json(answer)
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/field").asString() + " "
                        + error.at("/message").asString())
                .toList();
        assertThat(String.join("; ", errors)).isEqualTo(told);
        assertThat(house.get(ADDRESS).body()).contains("\"pauses\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"1h\""})
    void what_is_no_object_is_refused(String body) {
        assertThat(post(body).statusCode()).isEqualTo(422);
    }

    @Test
    void a_foreign_page_neither_pauses_nor_resumes() {
        post("{\"for\":\"1h\"}");

        assertThat(house.send("DELETE", ADDRESS, "", "Origin", "https://example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.send("DELETE", ADDRESS, "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.send("POST", ADDRESS, "{\"for\":\"1h\"}", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(house.get(ADDRESS).body()).contains("until 11:25");
        assertThat(house.put(ADDRESS, "{}").statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> post(String json) {
        return house.send("POST", ADDRESS, json, "Content-Type", "application/json");
    }

    private JsonNode next() {
        return RunningHouse.json(house.get("/api/v1/next"));
    }
}
