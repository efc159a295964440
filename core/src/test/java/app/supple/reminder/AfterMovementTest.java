// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.REMINDERS;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.rhythm;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rest of a day, after somebody has moved.
class AfterMovementTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-02-02");

    @ParameterizedTest
    @CsvSource({
        "2026-02-02T07:10:00Z, nudge 09:10",
        "2026-02-02T11:37:20Z, nudge 13:38",
        "2026-02-02T18:15:00Z, nudge 20:15",
        "2026-02-02T18:31:00Z, evening 21:30",
        "2026-02-02T21:31:00Z, ''"
    })
    void the_next_nudge_is_an_interval_later_to_the_full_minute(Instant moved, String next) {
        Agenda rest = REMINDERS.rest(in("Z", since(new Cap.None())), MONDAY, moved, 0);

        assertThat(walls(rest).stream().findFirst().orElse("")).isEqualTo(next);
    }

    @Test
    void the_interval_is_the_time_that_passes_also_while_the_clocks_change() {
        Cadence night = new Cadence(
                Week.alike(Week.Hours.awake(rhythm("20:00", "08:00"))),
                new Pace.SinceMovement(Interval.USUAL),
                List.of(),
                new Cap.None(),
                new Posture.Off());
        Instant moved = Instant.parse("2026-03-08T06:30:00Z");

        Agenda rest = REMINDERS.rest(in("America/New_York", night), LocalDate.parse("2026-03-07"), moved, 2);

        assertThat(rest.slots().getFirst().at()).isEqualTo("2026-03-08T04:30-04:00");
    }

    @Test
    void a_later_range_is_counted_from_its_own_start() {
        Week week = Week.alike(new Week.Hours(
                rhythm("07:00", "22:30"),
                List.of(
                        new ActiveRange(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new ActiveRange(LocalTime.of(13, 0), LocalTime.of(17, 0)))));
        Cadence cadence =
                new Cadence(week, new Pace.SinceMovement(Interval.USUAL), List.of(), new Cap.None(), new Posture.Off());

        Agenda rest = REMINDERS.rest(in("Z", cadence), MONDAY, Instant.parse("2026-02-02T10:30:00Z"), 0);

        assertThat(walls(rest)).containsExactly("nudge 15:00", "evening 21:30");
        assertThat(rest.slots().getFirst().reason()).isInstanceOf(Why.Reason.Every.class);
    }

    @Test
    void what_was_had_counts_for_the_cap_and_for_the_turn() {
        Cadence capped = since(new Cap.AtMost(3));
        Instant moved = Instant.parse("2026-02-02T11:00:00Z");

        Agenda fresh = REMINDERS.rest(in("Z", capped), MONDAY, moved, 0);
        Agenda later = REMINDERS.rest(in("Z", capped), MONDAY, moved, 2);

        assertThat(walls(fresh)).containsExactly("nudge 13:00", "nudge 15:00", "nudge 17:00", "evening 21:30");
        assertThat(walls(later)).hasSize(2).endsWith("evening 21:30");
        assertThat(later.slots().getFirst().movement())
                .isEqualTo(fresh.slots().get(2).movement());
    }

    @Test
    void who_counts_by_the_clock_has_the_same_times_after_a_movement() {
        Agenda rest = REMINDERS.rest(in("Z", Cadence.USUAL), MONDAY, Instant.parse("2026-02-02T14:40:00Z"), 3);

        assertThat(walls(rest)).containsExactly("nudge 15:00", "nudge 17:00", "nudge 19:00", "evening 21:30");
    }

    private static Cadence since(Cap cap) {
        return new Cadence(Week.USUAL, new Pace.SinceMovement(Interval.USUAL), List.of(), cap, new Posture.Off());
    }
}
