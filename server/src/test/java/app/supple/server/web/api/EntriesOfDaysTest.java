// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The entries of some days, asked for together.
class EntriesOfDaysTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_entries_of_some_days_come_oldest_first_whatever_the_order_they_came_in() {
        keep(3, "2026-11-22T09:00:00+01:00");
        keep(1, "2026-11-20T21:00:00+01:00");
        keep(2, "2026-11-22T08:00:00+01:00");
        keep(5, "2026-11-22T10:00:00+01:00");
        keep(4, "2026-11-22T10:00:00+01:00");

        assertThat(entries("?from=2026-11-20&to=2026-11-22").findValuesAsString("id"))
                .containsExactly(id(1), id(2), id(3), id(4), id(5));
        assertThat(entries("?from=2026-11-21").findValuesAsString("id")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, 1",
        "2026-11-21, 2026-11-23, 1",
        "2026-11-23, 2026-11-23, 0",
        "2026-11-21, 2026-11-21, 0",
        "2099-01-01, 2099-12-31, 0",
        "0001-01-01, 0001-12-31, 0",
        "-0044-03-15, -0044-03-15, 0",
        "+12345-01-01, +12345-01-02, 0"
    })
    void any_days_may_be_asked_for_also_those_nobody_lived(String from, String to, int count) {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());

        String query = "?from=" + from.replace("+", "%2B") + "&to=" + to.replace("+", "%2B");
        JsonNode answer = RunningHouse.json(house.get("/api/v1/entries" + query));

        assertThat(answer.get("from").asString()).isEqualTo(from);
        assertThat(answer.get("to").asString()).isEqualTo(to);
        assertThat(answer.get("entries").size()).isEqualTo(count);
    }

    @Test
    void an_entry_handed_in_weeks_later_stands_on_its_own_day() {
        house.setClock("2026-12-31T12:00:00Z");
        String page = RunningHouse.json(
                        house.put(NewEntry.ADDRESS, NewEntry.good().json()))
                .get("page")
                .asString();

        assertThat(page).isEqualTo("/diary/2026-11-22#e-" + NewEntry.ID);
        assertThat(house.get("/api/v1/today").body()).contains("\"done\":[]");
        assertThat(entries("")).isEmpty();
    }

    private void keep(int number, String start) {
        String json = NewEntry.good()
                .with("started_at", start)
                .with("ended_at", start)
                .json();
        assertThat(house.put("/api/v1/entries/" + id(number), json).statusCode())
                .isEqualTo(201);
    }

    private JsonNode entries(String query) {
        return RunningHouse.json(house.get("/api/v1/entries" + query)).get("entries");
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(number);
    }
}
