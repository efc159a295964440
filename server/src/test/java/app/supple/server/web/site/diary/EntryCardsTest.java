// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How one entry reads: in short on its day, and stretch by stretch on its own page.
class EntryCardsTest extends SharedHouse {

    private final String id = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "morning, Morning session",
                "evening, Evening session",
                "cat-camel, Practice: cat-camel",
                "childs-pose, Practice: child's pose",
                "hip-flexor-stretch, Practice: hip flexor stretch"
            })
    void an_entry_is_called_by_its_session(String routine, String title) {
        keep(NewEntry.good().with("routine", routine));

        assertThat(card()).startsWith(title + " 21:31, 10 minutes Look or change: " + title + ", 21:31, 10 minutes");
        assertThat(Seen.headline(entry())).isEqualTo(title);
        assertThat(Seen.words(entry())).contains(title + " Sunday 22 November, 21:31, 10 minutes What you did");
    }

    @ParameterizedTest
    @CsvSource({
        "21:31:05, 1 minute",
        "21:31:34, 1 minute",
        "21:32:34, 1 minute",
        "21:32:35, 2 minutes",
        "21:41:05, 10 minutes",
        "21:45:00, 14 minutes"
    })
    void a_length_is_told_in_whole_minutes_of_which_there_is_at_least_one(String end, String length) {
        keep(NewEntry.good().with("ended_at", "2026-11-22T" + end + "+01:00"));

        assertThat(card()).startsWith("Evening session 21:31, " + length + " Look");
    }

    @Test
    void a_session_that_was_stopped_says_so() {
        keep(NewEntry.good().with("ending", "stopped"));

        assertThat(card()).startsWith("Evening session 21:31, 10 minutes, stopped early Look");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "4, 2, 'Pain 4 before, 2 after, of 10.'",
                "0, 10, 'Pain 0 before, 10 after, of 10.'",
                "4, null, Pain 4 of 10 before.",
                "0, null, Pain 0 of 10 before.",
                "null, 2, Pain 2 of 10 after.",
                "null, null, It hurt: trunk rotation."
            })
    void pain_is_told_as_far_as_it_was_given(Integer before, Integer after, String told) {
        keep(NewEntry.good()
                .with("pain_before", before)
                .with("pain_after", after)
                .with("note", ""));

        assertThat(card()).endsWith(told);
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
}
