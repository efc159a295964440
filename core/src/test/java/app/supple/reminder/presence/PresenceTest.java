// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.presence;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.life.Event;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A day at a computer that says for how long nobody has touched it.
class PresenceTest {

    private final Day day = new Day("2026-11-25T09:00:00Z");

    @Test
    void who_types_is_there_and_has_not_been_away() {
        day.works(Duration.ofHours(2));

        assertThat(day.returns()).isEmpty();
        assertThat(day.isThere()).isTrue();
    }

    @Test
    void who_reads_for_less_than_five_minutes_is_there_and_has_not_moved() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofSeconds(280));
        assertThat(day.isThere()).isTrue();

        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).isEmpty();
    }

    @Test
    void who_touches_nothing_for_five_minutes_is_away() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofMinutes(5));

        assertThat(day.isThere()).isFalse();
        assertThat(day.returns()).isEmpty();
    }

    @Test
    void who_comes_back_has_moved_at_the_moment_of_the_first_touch() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofMinutes(10));
        day.works(Duration.ofMinutes(1));

        Instant back = Instant.parse("2026-11-25T09:11:15Z");
        assertThat(day.isThere()).isTrue();
        assertThat(day.returns()).containsExactly(new Return(back, Duration.ofSeconds(615)));
        assertThat(day.returns().getFirst().moved()).contains(new Event.Moved(back, Return.AWAY));
    }

    @Test
    void each_absence_counts_once() {
        for (int i = 0; i < 3; i++) {
            day.works(Duration.ofMinutes(30));
            day.rests(Duration.ofMinutes(7));
        }
        day.works(Duration.ofMinutes(30));

        assertThat(day.returns()).hasSize(3);
    }

    @Test
    void who_was_away_when_supple_started_comes_back_too() {
        day.rests(Duration.ofMinutes(1), Duration.ofMinutes(20));
        assertThat(day.isThere()).isFalse();

        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).hasSize(1);
    }

    @Test
    void a_night_is_an_absence_and_no_movement() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofHours(9));
        assertThat(day.isThere()).isFalse();

        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).hasSize(1);
        assertThat(day.returns().getFirst().moved()).isEmpty();
    }

    @Test
    void four_hours_are_still_a_break() {
        Instant back = Instant.parse("2026-11-25T13:00:00Z");

        assertThat(new Return(back, Duration.ofHours(4)).moved()).isPresent();
        assertThat(new Return(back, Duration.ofHours(4).plusSeconds(1)).moved()).isEmpty();
    }

    @Test
    void where_the_system_does_not_tell_somebody_is_taken_to_be_there() {
        day.unknown(Duration.ofHours(1));

        assertThat(day.isThere()).isTrue();
        assertThat(day.returns()).isEmpty();
    }

    @Test
    void a_system_that_stops_telling_leaves_nobody_away() {
        day.works(Duration.ofMinutes(1));
        day.rests(Duration.ofMinutes(10));
        day.unknown(Duration.ofMinutes(1));
        assertThat(day.isThere()).isTrue();

        day.works(Duration.ofMinutes(1));
        assertThat(day.returns()).isEmpty();
    }
}
