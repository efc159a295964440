// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/progress/helps`, on the evening of Sunday 22 November 2026.
class HelpsPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private RunningHouse house;
    private Lives lives;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        lives = new Lives(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void without_a_day_it_says_what_is_missing_and_judges_nothing() {
        assertThat(page())
                .contains(
                        "There are not enough of them yet",
                        "0 of at least 10 sessions with pain said before and after.")
                .contains("0 of at least 8 mornings with an answer after an evening session.")
                .doesNotContain("helps-clear", "helps-unclear", "<svg class=\"helps-span\"");
    }

    @Test
    void three_days_are_counted() {
        lives.everySecondEvening(TODAY.minusDays(3), 3, 2, 5);

        assertThat(page()).contains("2 of at least 10 sessions", "1 of at least 8 mornings");
    }

    @Test
    void a_clear_difference_went_with_and_never_made() {
        lives.everySecondEvening(TODAY.minusDays(60), 60, 2, 5);

        assertThat(page())
                .contains("3.0 points less pain on the next morning than an evening without one.")
                .contains("After your evening sessions, pain was 2.0 points lower than before them, on average.")
                .contains("Likely between 3.0 and 3.0 points lower.", "helps-clear", "less than once in 1,000 times")
                .contains("That allows for asking 2 questions at once.", "60 sessions without an answer are left out.")
                .doesNotContain("made your mornings");
    }

    @Test
    void where_nothing_differs_it_could_well_be_chance() {
        lives.everySecondEvening(TODAY.minusDays(60), 60, 4, 4);

        assertThat(page())
                .contains("No clear difference", "Could well be chance", "as much pain on the next morning as");
    }

    @Test
    void who_never_leaves_out_an_evening_is_told_that_there_is_nothing_to_compare() {
        for (int day = 1; day <= 40; day++) {
            lives.morning(TODAY.minusDays(day), 4, 4);
            lives.evening(TODAY.minusDays(day), 4, 4);
        }

        assertThat(page())
                .contains(
                        "0 of at least 8 mornings with an answer after an evening without a session. There is no need")
                .contains("Of one movement there are not enough evenings with it and without it yet.");
    }

    private String page() {
        return house.get("/progress/helps").body();
    }
}
