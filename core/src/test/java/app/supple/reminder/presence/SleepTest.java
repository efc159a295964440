// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Computers that sleep, wake by themselves, or have their clock put right.
class SleepTest {

    private final Day day = new Day("2026-11-25T09:00:00Z");

    @Test
    void who_lets_the_computer_sleep_was_away_even_if_the_system_tells_nothing_else() {
        day.unknown(Duration.ofMinutes(1));
        day.sleeps(Duration.ofMinutes(20));
        day.unknown(Duration.ofMinutes(1));

        assertThat(day.returns()).extracting(Return::absence).containsExactly(Duration.ofSeconds(1215));
    }

    @Test
    void a_sleep_and_the_idle_time_of_after_are_one_absence() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofMinutes(2));
        day.sleeps(Duration.ofMinutes(20));
        day.works(Duration.ofMinutes(1));

        assertThat(day.returns()).hasSize(1);
        assertThat(day.isThere()).isTrue();
    }

    @Test
    void a_computer_that_wakes_by_itself_brings_nobody_back() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofMinutes(2));
        day.sleeps(Duration.ofHours(1));
        // It did not count while it slept.
        day.rests(Duration.ofMinutes(1), Duration.ofMinutes(3));
        assertThat(day.returns()).isEmpty();
        assertThat(day.isThere()).isFalse();

        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).hasSize(1);
        assertThat(day.isThere()).isTrue();
    }

    @Test
    void a_night_of_sleep_counts_once_and_is_no_movement() {
        day.works(Duration.ofMinutes(1));
        day.sleeps(Duration.ofHours(10));
        day.works(Duration.ofHours(1));

        assertThat(day.returns()).hasSize(1);
        assertThat(day.returns().getFirst().moved()).isEmpty();
    }

    @Test
    void a_sleep_of_less_than_five_minutes_is_no_absence() {
        day.works(Duration.ofMinutes(1));
        day.sleeps(Duration.ofMinutes(4));
        day.works(Duration.ofMinutes(1));

        assertThat(day.returns()).isEmpty();
    }

    @Test
    void a_clock_that_is_put_back_brings_nobody_back_and_sends_nobody_away() {
        day.works(Duration.ofMinutes(1));
        day.putsTheClock(Duration.ofHours(-1));
        day.works(Duration.ofMinutes(1));

        assertThat(day.returns()).isEmpty();
        assertThat(day.isThere()).isTrue();
        day.rests(Duration.ofMinutes(6));
        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).hasSize(1);
    }
}
