// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Correcting the diary by hand.
class EntryFormsTest {

    private static final String ENTRY = "/entries/" + NewEntry.ID;

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void how_it_felt_can_be_changed_and_nothing_else() {
        HttpResponse<String> answer =
                house.post(ENTRY, "pain_before=2&pain_after=0&note=Better+%C3%BC&routine=morning");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/diary/2026-11-22?saved=yes#e-" + NewEntry.ID);
        assertThat(kept())
                .contains("\"pain_before\":2,\"pain_after\":0,\"note\":\"Better ü\"", "\"routine\":\"evening\"");
    }

    @Test
    void what_is_left_empty_is_taken_back() {
        house.post(ENTRY, "pain_before=&note=++");

        assertThat(kept()).contains("\"pain_before\":null,\"pain_after\":null,\"note\":\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "pain_before=11, pain_before",
        "pain_after=-1, pain_after",
        "pain_after=four, pain_after",
        "pain_after=%D9%A4, pain_after",
        "pain_before=4.0, pain_before"
    })
    void pain_that_is_no_number_from_0_to_10_is_refused_and_the_note_stays_on_the_page(String field, String wrong) {
        String before = kept();

        HttpResponse<String> answer = house.post(ENTRY, field + "&note=typed+words");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + wrong + "\"", "typed words</textarea>");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_line_break_counts_as_one_character_as_browsers_count_it() {
        assertThat(house.post(ENTRY, "note=" + "n".repeat(498) + "%0D%0An").statusCode())
                .isEqualTo(303);
        assertThat(kept()).contains("n".repeat(498) + "\\nn");
        HttpResponse<String> longer = house.post(ENTRY, "note=" + "n".repeat(499) + "%0D%0An");
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("The note has 501 characters. Shorten it to 500 or fewer.");
    }

    @Test
    void hostile_words_are_shown_as_words_everywhere() {
        house.post(ENTRY, "note=%3C/textarea%3E%3Cimg+src=x+onerror=alert(1)%3E%22'%26");

        assertThat(kept()).contains("</textarea><img src=x onerror=alert(1)>");
        assertThat(house.get(ENTRY).body())
                .contains("&lt;/textarea&gt;&lt;img src=x")
                .doesNotContain("<img src=x");
        assertThat(house.get("/diary/2026-11-22").body())
                .contains("&lt;img src=x")
                .doesNotContain("<img src=x");
        assertThat(house.get("/diary?removed=%22%3E%3Cscript%3E&saved=%3Cscript%3E")
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void deleting_is_undone_with_one_press() {
        String before = kept();

        HttpResponse<String> removed = house.post(ENTRY + "/remove", "");

        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(removed.headers().firstValue("Location")).contains("/diary/2026-11-22?removed=" + NewEntry.ID);
        assertThat(house.get("/diary/2026-11-22?removed=" + NewEntry.ID).body())
                .contains("action=\"" + ENTRY + "/put-back\"")
                .doesNotContain("id=\"e-" + NewEntry.ID);
        assertThat(house.get(ENTRY).statusCode()).isEqualTo(404);
        assertThat(house.post(ENTRY + "/put-back", "").statusCode()).isEqualTo(303);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void pressing_twice_does_no_harm() {
        house.post(ENTRY + "/remove", "");
        assertThat(house.post(ENTRY + "/remove", "").statusCode()).isEqualTo(404);
        house.post(ENTRY + "/put-back", "");
        assertThat(house.post(ENTRY + "/put-back", "").statusCode()).isEqualTo(303);
        assertThat(house.get(NewEntry.ADDRESS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/remove", "/put-back"})
    void an_entry_that_is_not_there_cannot_be_changed(String what) {
        String before = kept();

        assertThat(house.post("/entries/" + NewEntry.OTHER_ID + what, "note=x").statusCode())
                .isEqualTo(404);
        assertThat(house.post("/entries/one" + what, "note=x").statusCode()).isEqualTo(422);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_form_over_the_limit_is_refused_as_a_page() {
        HttpResponse<String> answer = house.post(ENTRY, "note=" + "n".repeat(70_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    }

    private String kept() {
        return house.get(NewEntry.ADDRESS).body();
    }
}
