// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A form about how it felt that does not fit: everything is told at once, and what was typed is still there.
class FeelingProblemsTest extends SharedHouse {

    private static final String ENTRY = "/entries/" + NewEntry.ID;
    private static final String PAIN = "Pain is a number from 0 to 10. Choose one, or \"Not given\".";

    @BeforeAll
    static void fill() {
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
    }

    @Test
    void three_wrong_fields_are_three_complaints_each_leading_to_its_field() {
        HttpResponse<String> page = house.post(ENTRY, "pain_before=11&pain_after=x&note=" + "n".repeat(501));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Seen.words(page, "id=\"errors\"", "</ul>"))
                .contains(PAIN + " " + PAIN + " The note has 501 characters. Shorten it to 500 or fewer.");
        for (String field : new String[] {"pain_before", "pain_after", "note"}) {
            assertThat(page.body()).contains("href=\"#" + field + "\"").containsOnlyOnce("id=\"" + field + "\"");
            assertThat(page.body()).contains("aria-describedby=\"" + field + "-error\"", "id=\"" + field + "-error\"");
        }
    }

    @Test
    void what_was_chosen_and_typed_well_stays_beside_what_was_not() {
        HttpResponse<String> page = house.post(ENTRY, "pain_before=11&pain_after=3&note=%0D%0A++Two%0D%0Alines++");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("name=\"pain_after\" value=\"3\" checked")
                .contains("name=\"pain_before\" value=\"\" checked")
                .contains(">Two\nlines</textarea>");
        assertThat(kept()).contains("\"pain_before\":4", "\"pain_after\":null", "Slept well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "=", "==&&=", "unknown=1", "note", "NOTE=x&PAIN_BEFORE=99"})
    void a_form_without_any_known_field_takes_the_feeling_back_and_nothing_else(String form) {
        String entry = "/entries/" + NewEntry.OTHER_ID;
        house.put("/api/v1" + entry, NewEntry.good().json());

        assertThat(house.post(entry, form).statusCode()).isEqualTo(303);
        assertThat(house.get("/api/v1" + entry).body())
                .contains("\"pain_before\":null,\"pain_after\":null,\"note\":\"\"", "\"outcome\":\"hurt\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9", "10", "00", "07"})
    void every_number_from_0_to_10_will_do(String pain) {
        String entry = "/entries/" + NewEntry.OTHER_ID;
        house.put("/api/v1" + entry, NewEntry.good().json());

        assertThat(house.post(entry, "pain_before=" + pain).statusCode()).isEqualTo(303);
        assertThat(house.get("/api/v1" + entry).body()).contains("\"pain_before\":" + Integer.parseInt(pain) + ",");
        assertThat(house.get(entry).body())
                .contains("name=\"pain_before\" value=\"" + Integer.parseInt(pain) + "\" checked");
    }

    @Test
    void of_a_field_that_stands_twice_the_first_counts() {
        assertThat(house.post(ENTRY, "pain_before=5&pain_before=99&note=first&note=second&pain_after=")
                        .statusCode())
                .isEqualTo(303);
        assertThat(kept()).contains("\"pain_before\":5", "\"note\":\"first\"");
        house.post(ENTRY, "pain_before=4&note=Slept+well");
    }

    @Test
    void a_note_of_500_characters_fits_and_so_do_signs_outside_the_plane() {
        String longest = "\uD83D\uDE42".repeat(250);
        String encoded = URLEncoder.encode(longest, StandardCharsets.UTF_8);
        String entry = "/entries/" + NewEntry.OTHER_ID;
        house.put("/api/v1" + entry, NewEntry.good().json());

        assertThat(house.post(entry, "note=" + encoded).statusCode()).isEqualTo(303);
        assertThat(house.get("/api/v1" + entry).body()).contains("\"note\":\"" + longest + "\"");
        assertThat(house.post(entry, "note=" + encoded + "n").statusCode()).isEqualTo(422);
    }

    private static String kept() {
        return house.get(NewEntry.ADDRESS).body();
    }
}
