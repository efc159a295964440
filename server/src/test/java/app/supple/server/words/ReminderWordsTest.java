// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Movement;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.Why;
import app.supple.reminder.Why.Omission;
import app.supple.reminder.Why.Reason;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PT30M, 30 minutes",
        "PT1H, 1 hour",
        "PT1H1M, 1 hour 1 minute",
        "PT2H, 2 hours",
        "PT3H30M, 3 hours 30 minutes"
    })
    void an_interval_is_said_in_hours_and_minutes(Duration length, String said) {
        assertThat(ReminderWords.length(length)).isEqualTo(said);
    }

    @Test
    void every_reason_is_one_sentence() {
        assertThat(reason(new Reason.AtRising(LocalTime.of(7, 0)))).isEqualTo("You rise at 07:00.");
        assertThat(reason(new Reason.BeforeBed(LocalTime.of(22, 30)))).isEqualTo("The last hour before bed at 22:30.");
        assertThat(reason(new Reason.Every(Interval.USUAL, LocalTime.of(7, 0))))
                .isEqualTo("Every 2 hours, counted from 07:00.");
        assertThat(reason(new Reason.SinceMovement(Interval.USUAL))).isEqualTo("2 hours after you last moved.");
        assertThat(reason(new Reason.Posture(new Interval(Interval.SHORTEST))))
                .isEqualTo("Every 30 minutes, without a sound.");
    }

    @Test
    void a_nudge_that_the_clocks_move_says_so_and_what_to_do() {
        var occurrence = new Occurrence(PersonId.ME, Rule.NUDGE, LocalDateTime.MIN.toLocalDate(), LocalTime.of(2, 30));
        var slot = new PlannedSlot(
                occurrence,
                LocalDateTime.parse("2026-03-08T02:30"),
                OffsetDateTime.parse("2026-03-08T03:30-04:00"),
                Duration.ofHours(1),
                new Reason.SinceMovement(Interval.USUAL),
                new Movement("pelvic-tilt", "Pelvic tilt, against a wall", Duration.ofMinutes(1)));

        assertThat(ReminderWords.reason(slot))
                .isEqualTo("2 hours after you last moved. The clocks leave out 02:30, so it comes later by as much. "
                        + "Pelvic tilt, against a wall, 1 minute.");
    }

    @Test
    void every_omission_is_one_sentence() {
        var quiet = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 30));

        assertThat(ReminderWords.omission(new Omission.Quiet(quiet)))
                .isEqualTo("You wish for quiet from 12:00 to 13:30.");
        assertThat(ReminderWords.omission(new Omission.DuringSession(Rule.MORNING)))
                .isEqualTo("The morning session is still open.");
        assertThat(ReminderWords.omission(new Omission.DuringSession(Rule.EVENING)))
                .isEqualTo("The evening session is open.");
        assertThat(ReminderWords.omission(new Omission.BeforeSession(LocalTime.of(21, 30))))
                .isEqualTo("The evening session is near, at 21:30.");
        assertThat(ReminderWords.omission(new Omission.OverCap(3))).isEqualTo("You wish for 3 nudges a day at most.");
        assertThat(ReminderWords.omission(new Omission.Overtaken()))
                .isEqualTo("The clocks leave out this time, and another comes before it would.");
        assertThat(ReminderWords.omission(new Omission.NeverCame())).isEqualTo("This time never came where you were.");
    }

    private static String reason(Why.Reason reason) {
        LocalDateTime wall = LocalDateTime.parse("2026-03-08T09:00");
        var occurrence = new Occurrence(PersonId.ME, Rule.NUDGE, wall.toLocalDate(), wall.toLocalTime());
        return ReminderWords.reason(new PlannedSlot(
                occurrence, wall, OffsetDateTime.parse("2026-03-08T09:00Z"), Duration.ofHours(1), reason, null));
    }
}
