// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.DayStart;
import app.supple.person.Rhythm;
import app.supple.person.RulesOfJava;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.Week;
import app.supple.reminder.rhythm.Week.Hours;
import app.supple.reminder.simulation.Lab.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// A pause until tomorrow, and a computer that sleeps meanwhile. In Cairo the clocks of this night leave out midnight.
class SleepAndPauseTest {

    private static final Cadence NIGHT = Cadence.of(
                    Week.alike(Hours.awake(new Rhythm(LocalTime.of(18, 0), LocalTime.of(9, 0)))))
            .every(new Interval(Duration.ofMinutes(30)));

    private final Somebody me = new Somebody("me", ZoneId.of("Africa/Cairo"), NIGHT);
    private final Lab lab = new Lab(Instant.parse("2026-04-23T18:00:00Z"), me);

    @Test
    void a_pause_until_tomorrow_outlasts_sleep_and_ends_when_the_day_begins() {
        lab.plan(new RulesOfJava());
        var days = new Pause.Days(me.clock(lab.clockwork.now(), new RulesOfJava()), new DayStart(LocalTime.MIDNIGHT));
        me.pause = days.untilMorning(lab.clockwork.now());

        lab.until("2026-04-23T18:45:00Z");
        lab.sleepUntil("2026-04-23T21:40:00Z");
        lab.until("2026-04-23T21:59:59Z");
        assertThat(lab.sent).isEmpty();

        lab.until("2026-04-23T22:45:00Z");
        assertThat(lab.sent).extracting(Sent::at).first().isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
    }

    @Test
    void who_wakes_after_the_pause_is_called_again() {
        lab.plan(new RulesOfJava());
        me.pause = Pause.hour(lab.clockwork.now());

        lab.sleepUntil("2026-04-23T19:35:00Z");
        lab.until("2026-04-23T19:36:00Z");

        assertThat(lab.sent).extracting(sent -> sent.occurrence().slot()).containsExactly(LocalTime.of(21, 30));
    }
}
