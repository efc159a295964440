// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInsApiTest {

    private static final String TODAY = "/api/v1/check-ins/2026-11-22";
    private static final String ALL = "/api/v1/check-ins";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.post("/activities", "name_1=Sitting&seen=" + Integer.toHexString("".hashCode()));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_check_in_comes_back_as_it_went_in_and_counts_as_what_its_day_asks_for() {
        assertThat(house.get(ALL).body()).contains("\"due\":\"start\"", "{\"id\":\"a1\",\"name\":\"Sitting\"}");
        HttpResponse<String> kept = house.put(TODAY, """
                {"pain":{"usual":6,"worst":null},"days":{"medicine":7},"overall_change":-3,"roland_morris":24,
                 "activities":[{"id":"a1","rating":0}],"medicine":{"names":"Ibuprofen","comparison":"less"},
                 "words":"Rain","revision":0}""");

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body())
                .contains(
                        "\"round\":\"start\"", "\"usual\":6,\"worst\":null", "\"medicine\":7", "\"overall_change\":-3")
                .contains("{\"id\":\"a1\",\"name\":\"Sitting\",\"rating\":0}", "\"comparison\":\"less\"");
        assertThat(house.get(TODAY).body()).isEqualTo(kept.body());
        assertThat(house.put(TODAY, kept.body()).statusCode()).isEqualTo(200);
        assertThat(house.get(ALL).body()).contains("\"due\":null", "\"revision\":2");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        HttpResponse<String> answer = house.put(TODAY, """
                {"pain":{"usual":11,"mood":1},"days":{"limited":8},"overall_change":4,"roland_morris":25,"round":"week_7",
                 "activities":[{"id":"a7","rating":3}],"medicine":{"comparison":"x"},"words":1,"revision":-1}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("pain.usual", "pain.mood", "days.limited", "overall_change", "roland_morris", "\"round\"")
                .contains("activities[0].id", "medicine.comparison", "\"words\"", "\"revision\"");
        assertThat(house.get(TODAY).statusCode()).isEqualTo(404);
    }

    @Test
    void who_saw_an_older_one_is_told_and_given_the_current_one() {
        house.put(TODAY, "{\"pain\":{\"usual\":6},\"revision\":0}");
        HttpResponse<String> old = house.put(TODAY, "{\"pain\":{\"usual\":2},\"revision\":0}");

        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(RunningHouse.json(old).at("/current/pain/usual").asInt()).isEqualTo(6);
        assertThat(house.send("DELETE", TODAY + "?revision=2", "").statusCode()).isEqualTo(409);
        assertThat(house.send("DELETE", TODAY, "").body()).contains("\"removed\":true");
    }
}
