// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// 26 November 2026 is a Thursday.
class WhenTest {

    private final When.Hours work = hours("09:00", "17:30");
    private final When.Hours night = hours("22:00", "06:00");

    @Test
    void the_beginning_belongs_to_it_and_the_end_does_not() {
        When only = new When.Only(work);

        assertThat(only.covers(at(26, "08:59"))).isFalse();
        assertThat(only.covers(at(26, "09:00"))).isTrue();
        assertThat(only.covers(at(26, "17:29"))).isTrue();
        assertThat(only.covers(at(26, "17:30"))).isFalse();
        assertThat(only.covers(at(27, "12:00"))).as("on Friday").isFalse();
    }

    @Test
    void hours_over_midnight_belong_to_the_day_on_which_they_begin() {
        When only = new When.Only(night);

        assertThat(only.covers(at(26, "22:00"))).isTrue();
        assertThat(only.covers(at(27, "05:59"))).isTrue();
        assertThat(only.covers(at(27, "06:00"))).isFalse();
        assertThat(only.covers(at(26, "05:00"))).as("Wednesday's night").isFalse();
    }

    @Test
    void except_is_the_opposite_of_only_at_every_minute_of_a_week() {
        for (LocalDateTime minute = at(23, "00:00"); minute.isBefore(at(30, "00:00")); minute = minute.plusMinutes(1)) {
            assertThat(new When.Except(night).covers(minute)).isNotEqualTo(new When.Only(night).covers(minute));
        }
    }

    @Test
    void hours_on_no_day_are_refused() {
        assertThatThrownBy(() -> new When.Hours(Set.of(), LocalTime.NOON, LocalTime.MIDNIGHT))
                .hasMessageContaining("days");
    }

    private static When.Hours hours(String from, String to) {
        return new When.Hours(Set.of(DayOfWeek.THURSDAY), LocalTime.parse(from), LocalTime.parse(to));
    }

    private static LocalDateTime at(int day, String time) {
        return LocalDateTime.parse("2026-11-" + day + "T" + time);
    }
}
