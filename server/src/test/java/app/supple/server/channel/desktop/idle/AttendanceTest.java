// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.clock.Moment;
import app.supple.reminder.life.Event;
import app.supple.reminder.presence.Return;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Looks at a computer whose idle time the test says.
class AttendanceTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private Duration passed = Duration.ZERO;
    private Duration untouched = Duration.ZERO;
    private Duration every = Duration.ZERO;
    private int asked;

    private final Attendance attendance = new Attendance(
            new Idle() {
                @Override
                public Optional<Duration> idle() {
                    asked++;
                    return Optional.of(untouched);
                }

                @Override
                public String said() {
                    return "the test";
                }

                @Override
                public Duration every() {
                    return every;
                }
            },
            () -> new Moment(NOW.plus(passed), passed.toNanos()));

    @Test
    void who_comes_back_has_moved_and_is_there_again() {
        look(0);
        for (int i = 1; i <= 24; i++) {
            assertThat(look(15 * i)).isEmpty();
        }
        assertThat(attendance.isThere()).isFalse();

        assertThat(look(0)).contains(new Event.Moved(NOW.plus(passed), Return.AWAY));
        assertThat(attendance.isThere()).isTrue();
    }

    @Test
    void what_costs_much_is_asked_less_often() {
        every = Duration.ofSeconds(45);
        for (int i = 0; i < 6; i++) {
            look(0);
        }

        assertThat(asked).isEqualTo(2);
    }

    private Optional<Event.Moved> look(int seconds) {
        passed = passed.plusSeconds(15);
        untouched = Duration.ofSeconds(seconds);
        return attendance.look();
    }
}
