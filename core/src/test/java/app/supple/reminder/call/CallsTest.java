// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.wish.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What comes of movements, sessions and restarts.
class CallsTest {

    private static final Device PHONE = new Device("phone");

    private final Flat flat = new Flat("2026-11-25T06:00");

    @Test
    void who_counts_from_the_last_movement_is_called_two_hours_after_it_with_a_movement() {
        flat.wish(new Wish(
                Map.of(), new Pace.SinceMovement(Interval.USUAL), List.of(), Wish.NONE.cap(), Wish.NONE.posture()));
        flat.look("2026-11-25T09:20");

        flat.calls.answer(Flat.nudge("2026-11-25", "09:00"), new Event.Done(flat.now(), PHONE));
        flat.look("2026-11-25T11:15");
        assertThat(flat.calls.calling(PersonId.ME)).isEmpty();
        flat.look("2026-11-25T11:20");

        Nudge calling = flat.calls.calling(PersonId.ME).orElseThrow();
        assertThat(calling.occurrence()).isEqualTo(Flat.nudge("2026-11-25", "11:20"));
        assertThat(flat.calls.slot(calling.occurrence()).map(PlannedSlot::movement))
                .isPresent();
    }

    @Test
    void a_session_of_an_hour_ago_does_not_answer_the_break_that_calls_now() {
        flat.look("2026-11-25T09:05");
        var end = new Event.Done(Flat.moment("2026-11-25T08:00"), PHONE);

        flat.calls.practised(PersonId.ME, Rule.MORNING, LocalDate.parse("2026-11-25"), end);

        assertThat(flat.calls.calling(PersonId.ME)).isPresent();
        assertThat(flat.calls
                        .find(Flat.morning("2026-11-25"))
                        .orElseThrow()
                        .nudge()
                        .state())
                .isInstanceOf(State.Done.class);
    }

    @Test
    void a_session_done_early_is_not_called_to() {
        flat.look("2026-11-25T06:30");

        flat.calls.practised(
                PersonId.ME, Rule.MORNING, LocalDate.parse("2026-11-25"), new Event.Done(flat.now(), PHONE));
        flat.look("2026-11-25T07:30");

        assertThat(flat.calls.calling(PersonId.ME)).isEmpty();
    }
}
