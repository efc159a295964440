// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} from {1} to {2} is {3}")
    @CsvSource({
        "PAIN_USUAL, 6, 3.5, BETTER",
        "PAIN_USUAL, 8, 6, BETTER",
        "PAIN_USUAL, 8, 6.1, UNCLEAR",
        "PAIN_USUAL, 5, 3.5, BETTER",
        "PAIN_USUAL, 5, 4, UNCLEAR",
        "PAIN_USUAL, 6, 6, UNCLEAR",
        "PAIN_USUAL, 0, 0, UNCLEAR",
        "PAIN_USUAL, 0, 2, WORSE",
        "PAIN_USUAL, 3, 4.9, UNCLEAR",
        "PAIN_USUAL, 3, 5, WORSE",
        "ACTIVITIES, 4.3, 5.5, UNCLEAR",
        "ACTIVITIES, 4.3, 5.6, SMALL_BETTER",
        "ACTIVITIES, 4.3, 6.6, MEDIUM_BETTER",
        "ACTIVITIES, 4.3, 7, LARGE_BETTER",
        "ACTIVITIES, 4.3, 3, WORSE",
        "ACTIVITIES, 4.3, 3.1, UNCLEAR",
        "MEDICINE_DAYS, 5, 1, NO_LIMIT",
        "ROLAND_MORRIS, 20, 15, BETTER",
        "ROLAND_MORRIS, 10, 7, BETTER",
        "ROLAND_MORRIS, 10, 8, UNCLEAR",
        "ROLAND_MORRIS, 10, 15, WORSE"
    })
    void a_change_is_read_by_its_limit(Track track, double from, double to, Verdict verdict) {
        var change = new Change(track, new Reading(DAY, from), new Reading(DAY.plusDays(84), to));

        assertThat(change.verdict()).isEqualTo(verdict);
    }
}
