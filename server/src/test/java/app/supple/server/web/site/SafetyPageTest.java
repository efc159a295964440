// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page that has to be right on a bad day.
class SafetyPageTest extends SharedHouse {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Numbness or pins and needles around the genitals",
                "Trouble starting, feeling or holding urine",
                "Losing control of your bowels",
                "weakness or numbness in both legs",
                "A leg that gets weaker, a foot that drags",
                "Back pain together with chest pain",
                "a serious accident or fall"
            })
    void the_signs_of_an_emergency_come_first(String sign) {
        assertThat(Seen.words(house.get("/safety"), "aria-labelledby=\"now\"", "</section>"))
                .contains("Call for help now", sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"European Union 112", "United Kingdom 999", "United States, Canada 911", "Australia 000"})
    void the_numbers_to_ring_stand_beside_their_country(String number) {
        assertThat(Seen.words(house.get("/safety"), "<dl class=\"numbers\"", "</dl>"))
                .contains(number);
    }

    @Test
    void what_is_urgent_stands_before_what_can_wait() {
        assertThat(Seen.words(house.get("/safety")))
                .containsSubsequence(
                        "Call for help now",
                        "Ask for advice within a day",
                        "Book an appointment",
                        "When to stop in a session",
                        "How worried to be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stretches", "/stretches/cat-camel", "/diary", "/settings", "/nowhere"})
    void it_is_one_press_away_from_wherever_somebody_is(String address) {
        assertThat(Seen.links(house.get(address))).contains("/safety");
    }
}
