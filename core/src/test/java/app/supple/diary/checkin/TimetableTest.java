// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final SortedMap<LocalDate, Round> held = new TreeMap<>();
    private final Timetable timetable = new Timetable(new Weeks(START), held);

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({"0, START", "14, START", "15, START", "200, START"})
    void who_was_never_asked_has_their_start_whenever_they_come(int day, Round round) {
        assertThat(due(day)).contains(round);
    }

    @Test
    void the_start_may_come_after_a_short_one_for_two_weeks_and_no_longer() {
        hold(7, Round.WEEKLY);

        assertThat(due(8)).contains(Round.START);
        assertThat(due(14)).contains(Round.START);
        assertThat(due(15)).contains(Round.WEEKLY);
    }

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({
        "1,",
        "6,",
        "7, WEEKLY",
        "13, WEEKLY",
        "14, WEEKLY",
        "38, WEEKLY",
        "39, WEEK_6",
        "56, WEEK_6",
        "57, WEEKLY",
        "80, WEEKLY",
        "81, WEEK_12",
        "98, WEEK_12",
        "99, WEEKLY",
        "178, WEEKLY",
        "179, WEEK_26",
        "196, WEEK_26",
        "197, WEEKLY",
        "2000, WEEKLY"
    })
    void after_the_start_each_has_its_time(int day, Round round) {
        hold(0, Round.START);

        assertThat(due(day)).isEqualTo(Optional.ofNullable(round));
    }

    @ParameterizedTest(name = "answered on day {0}, asked for again on day {1}, not before")
    @CsvSource({"7, 14", "10, 14", "11, 21", "13, 21", "14, 21"})
    void a_short_one_counts_for_the_week_whose_end_is_nearest(int answered, int next) {
        hold(0, Round.START);
        hold(answered, Round.WEEKLY);

        assertThat(due(next - 1)).isEmpty();
        assertThat(due(next)).contains(Round.WEEKLY);
    }

    @Test
    void a_long_one_takes_the_place_of_the_short_one_of_its_week() {
        hold(0, Round.START);
        hold(39, Round.WEEK_6);

        assertThat(due(39)).isEmpty();
        assertThat(due(42)).isEmpty();
        assertThat(due(48)).isEmpty();
        assertThat(due(49)).contains(Round.WEEKLY);
    }

    @Test
    void two_long_ones_never_come_within_a_week() {
        hold(80, Round.START);

        assertThat(due(83)).isEmpty();
        assertThat(due(86)).contains(Round.WEEKLY);
        assertThat(due(87)).contains(Round.WEEK_12);
    }

    @Test
    void a_check_in_of_a_day_is_what_it_was_or_what_the_day_asks_for() {
        hold(0, Round.START);
        hold(40, Round.WEEKLY);

        assertThat(timetable.on(START)).isEqualTo(Round.START);
        assertThat(timetable.on(START.plusDays(40))).isEqualTo(Round.WEEKLY);
        assertThat(timetable.on(START.plusDays(41))).isEqualTo(Round.WEEK_6);
        assertThat(timetable.on(START.plusDays(5))).isEqualTo(Round.WEEKLY);
    }

    private Optional<Round> due(int day) {
        return timetable.due(START.plusDays(day));
    }

    private void hold(int day, Round round) {
        held.put(START.plusDays(day), round);
    }
}
