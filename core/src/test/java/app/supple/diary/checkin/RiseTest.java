// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<CheckIn> all = new ArrayList<>();

    @ParameterizedTest(name = "{0} days before it was {1}, now {2}: up {3}")
    @CsvSource({"14, 3, 5, 2", "17, 3, 6, 3", "1, 0, 10, 10", "14, 3, 4,", "14, 5, 3,", "18, 3, 9,", "0, 3, 9,"})
    void it_is_told_from_two_points_on_within_two_weeks(int days, int before, int now, Integer points) {
        all.add(checkIn(DAY.minusDays(days), Map.of(Measure.PAIN_USUAL, before)));

        assertThat(rise(now)).isEqualTo(Optional.ofNullable(points));
    }

    @Test
    void the_oldest_of_the_two_weeks_that_was_told_counts() {
        all.add(checkIn(DAY.minusDays(15), Map.of()));
        all.add(checkIn(DAY.minusDays(14), Map.of(Measure.PAIN_USUAL, 4)));
        all.add(checkIn(DAY.minusDays(7), Map.of(Measure.PAIN_USUAL, 2)));

        assertThat(rise(5)).isEmpty();
        assertThat(rise(6)).contains(2);
        assertThat(Rise.of(all, checkIn(DAY, Map.of()))).isEmpty();
    }

    private Optional<Integer> rise(int now) {
        return Rise.of(all, checkIn(DAY, Map.of(Measure.PAIN_USUAL, now))).map(Rise::points);
    }

    private static CheckIn checkIn(LocalDate date, Map<Measure, Integer> numbers) {
        return new CheckIn(date, Round.WEEKLY, new Answers(numbers, Map.of(), Medicine.UNSAID, ""), 1);
    }
}
