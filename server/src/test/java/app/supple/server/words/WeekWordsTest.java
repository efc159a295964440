// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567 | Every day | Every day",
                "12345   | Monday to Friday | On weekdays",
                "67      | Saturday and Sunday | At weekends",
                "6       | Saturday | On Saturdays",
                "123457  | Monday to Friday and Sunday | On Mondays to Fridays and Sundays",
                "135     | Monday, Wednesday and Friday | On Mondays, Wednesdays and Fridays",
                "12      | Monday and Tuesday | On Mondays and Tuesdays",
                "1267    | Monday, Tuesday, Saturday and Sunday | On Mondays, Tuesdays, Saturdays and Sundays"
            })
    void days_in_a_row_are_said_by_the_first_and_the_last(String numbers, String days, String when) {
        Set<DayOfWeek> some = EnumSet.noneOf(DayOfWeek.class);
        numbers.chars().forEach(number -> some.add(DayOfWeek.of(number - '0')));

        assertThat(WeekWords.days(some)).isEqualTo(days);
        assertThat(WeekWords.when(some)).isEqualTo(when);
    }
}
