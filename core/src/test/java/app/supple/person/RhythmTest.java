// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({"07:00,22:30,PT15H30M", "07:00,00:30,PT17H30M", "20:00,08:00,PT12H"})
    void a_waking_day_may_run_over_midnight(LocalTime rising, LocalTime bed, Duration awake) {
        assertThat(new Rhythm(rising, bed).awake()).isEqualTo(awake);
    }

    @ParameterizedTest
    @CsvSource({"06:50,05:10", "07:00,07:00", "07:00,10:59", "07:00,03:01"})
    void a_day_under_4_or_over_20_hours_is_refused(LocalTime rising, LocalTime bed) {
        assertThat(Rhythm.isPossible(rising, bed)).isFalse();
        assertThatThrownBy(() -> new Rhythm(rising, bed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"07:00,11:00", "07:00,03:00"})
    void a_day_of_exactly_4_or_20_hours_is_taken(LocalTime rising, LocalTime bed) {
        assertThat(Rhythm.isPossible(rising, bed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"07:00,22:30,00:00,true", "10:00,04:00,04:00,true", "10:00,04:00,03:59,false", "07:00,00:00,00:00,true"
    })
    void a_day_is_over_by_the_next_rising_if_bed_comes_no_later(
            LocalTime rising, LocalTime bed, LocalTime next, boolean over) {
        assertThat(new Rhythm(rising, bed).isOverBy(next)).isEqualTo(over);
    }

    @Test
    void the_evening_session_is_offered_an_hour_before_bed_even_if_bed_is_after_midnight() {
        assertThat(Rhythm.USUAL.evening()).isEqualTo("21:30");
        assertThat(new Rhythm(LocalTime.of(8, 0), LocalTime.of(0, 30)).evening())
                .isEqualTo("23:30");
    }
}
