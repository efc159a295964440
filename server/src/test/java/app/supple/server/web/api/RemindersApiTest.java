// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.SharedHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What programs hear of reminders, on a Sunday at 21:45 in Berlin. Nobody has followed one yet.
class RemindersApiTest extends SharedHouse {

    @Test
    void a_day_has_every_slot_also_those_that_are_left_out() {
        JsonNode slots = json("/api/v1/reminders").at("/days/0/slots");

        assertThat(slots.findValuesAsString("local"))
                .contains("2026-11-22T07:00", "2026-11-22T21:00")
                .isSorted();
        assertThat(slots.get(1))
                .hasToString(
                        "{\"local\":\"2026-11-22T09:00\",\"offset\":\"+01:00\",\"instant\":\"2026-11-22T08:00:00Z\","
                                + "\"kind\":\"nudge\",\"state\":\"unfollowed\",\"reason\":"
                                + slots.get(1).get("reason")
                                + ",\"fate\":\"Not sent: Supple was not running, or your plan was another.\"}");
        assertThat(slots.get(7))
                .hasToString(
                        "{\"local\":\"2026-11-22T21:00\",\"offset\":null,\"instant\":null,\"kind\":\"nudge\","
                                + "\"state\":\"left_out\",\"reason\":\"The evening session is near, at 21:30.\",\"fate\":\"Left out.\"}");
    }

    @Test
    void next_says_what_comes_and_why() {
        assertThat(house.get("/api/v1/next").body())
                .isEqualTo(
                        "{\"state\":\"comes\",\"until\":null,\"reminder\":{\"local\":\"2026-11-23T07:00\","
                                + "\"offset\":\"+01:00\",\"instant\":\"2026-11-23T06:00:00Z\",\"kind\":\"morning\","
                                + "\"reason\":\"The morning session. You rise at 07:00.\"},"
                                + "\"words\":\"Tomorrow, 07:00, in 9 hours 15 minutes. The morning session. You rise at 07:00.\"}");
    }

    @Test
    void thirty_one_days_are_told_at_once() {
        JsonNode days = json("/api/v1/reminders?from=2026-12-01&to=2026-12-31").at("/days");

        assertThat(days.findValuesAsString("date")).hasSize(31).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2026-12-01&to=2027-01-01",
                "from=2026-12-02&to=2026-12-01",
                "to=tomorrow",
                "from=%2B999999999-12-31&to=%2B999999999-12-31",
                "from=1969-12-31&to=1970-01-01",
                "from=2097-12-31&to=2098-01-01"
            })
    void more_days_or_none_are_refused(String query) {
        assertThat(house.get("/api/v1/reminders?" + query).statusCode()).isEqualTo(422);
    }

    private static JsonNode json(String address) {
        return RunningHouse.json(house.get(address));
    }
}
