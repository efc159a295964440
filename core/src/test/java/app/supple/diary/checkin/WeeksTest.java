// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksTest {

    private final Weeks weeks = new Weeks(LocalDate.of(2026, 3, 2));

    @ParameterizedTest(name = "day {0}: {1} passed, nearest {2}")
    @CsvSource({
        "-5, 0, 0",
        "0, 0, 0",
        "3, 0, 0",
        "4, 0, 1",
        "6, 0, 1",
        "7, 1, 1",
        "41, 5, 6",
        "84, 12, 12",
        "88, 12, 13"
    })
    void weeks_are_counted_from_the_start(int day, int passed, int nearest) {
        LocalDate date = weeks.start().plusDays(day);

        assertThat(weeks.passed(date)).isEqualTo(passed);
        assertThat(weeks.nearest(date)).isEqualTo(nearest);
        assertThat(weeks.after(passed)).isBeforeOrEqualTo(day < 0 ? weeks.start() : date);
    }
}
