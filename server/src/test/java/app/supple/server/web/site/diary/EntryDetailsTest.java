// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was done in one session, stretch by stretch, where and when.
class EntryDetailsTest extends SharedHouse {

    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T22:31:05+01:00, America/New_York, '16:31, 10 minutes'",
        "2026-11-22T06:00:00+01:00, Asia/Tokyo, '14:00, 10 minutes'",
        "2026-11-22T18:45:00+05:30, Asia/Kolkata, '18:45, 10 minutes'"
    })
    void the_time_of_an_entry_is_that_of_where_it_was_done(String start, String zone, String line) {
        house.setClock("2026-11-22T22:30:00Z");
        String end = OffsetDateTime.parse(start).plusMinutes(10).toString();
        keep(NewEntry.good().with("started_at", start).with("ended_at", end).with("zone", zone));

        assertThat(Seen.words(entry())).contains(line);
    }

    @Test
    void what_was_held_and_what_hurt_are_told_apart_and_each_but_once() {
        keep(NewEntry.good()
                .with(
                        "steps",
                        List.of(
                                step("trunk-rotation", "left", "done", 30),
                                step("trunk-rotation", "right", "done", 30),
                                step("cat-camel", "none", "done", 30),
                                step("childs-pose", "none", "skipped", 4),
                                step("hamstring-stretch", "left", "hurt", 11),
                                step("hamstring-stretch", "right", "hurt", 9))));

        assertThat(card())
                .contains("Trunk rotation, Cat-camel. It hurt: hamstring")
                .doesNotContain("Child’s pose");
        assertThat(Seen.words(entry(), "<ol class=\"exercises\"", "</ol>"))
                .contains("Trunk rotation Lying, 2 sides Left side: 30 s Right side: 30 s")
                .contains("Cat-camel Hands and knees 30 s")
                .contains("left out, 4 of 30 s")
                .contains("Left side: hurt, 11 of 30 s Right side: hurt, 9 of 30 s");
    }

    @Test
    void an_easier_form_and_how_much_it_hurt_are_told() {
        keep(NewEntry.good());

        assertThat(card()).contains("Nothing was held to its end. It hurt: trunk rotation.");
        assertThat(Seen.words(entry(), "<ol class=\"exercises\"", "</ol>"))
                .isEqualTo("Trunk rotation Easier form Left side: hurt 6 of 10, 12 of 30 s");
    }

    @Test
    void an_entry_without_steps_is_an_entry_too() {
        keep(NewEntry.good().with("steps", List.of()));

        assertThat(card()).contains("Nothing was held to its end. Pain 4 of 10 before.");
        assertThat(Seen.words(entry(), "<ol class=\"exercises\"", "</ol>")).isEmpty();
    }

    private void keep(NewEntry entry) {
        assertThat(house.put("/api/v1/entries/" + id, entry.json()).statusCode())
                .isEqualTo(201);
    }

    private String card() {
        return Seen.words(house.get("/diary/2026-11-22"), "id=\"e-" + id, "</article>");
    }

    private HttpResponse<String> entry() {
        return house.get("/entries/" + id);
    }

    private static Map<String, Object> step(String stretch, String side, String outcome, int seconds) {
        return Map.of(
                "stretch",
                stretch,
                "form",
                "standard",
                "side",
                side,
                "outcome",
                outcome,
                "planned_seconds",
                30,
                "seconds",
                seconds);
    }
}
