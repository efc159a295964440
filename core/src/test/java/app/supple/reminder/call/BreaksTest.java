// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.delay.PauseWish.Refusal;
import app.supple.reminder.life.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Pauses of somebody in Berlin, asked for on a Wednesday.
class BreaksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PauseWish HOLIDAY = new PauseWish.Over(TODAY, TODAY.plusDays(3), Cause.HOLIDAY);
    private static final PauseWish LATER = new PauseWish.Over(TODAY.plusDays(30), TODAY.plusDays(31), Cause.ILLNESS);

    private final Flat flat = new Flat("2026-11-25T10:25");

    @Test
    void the_same_days_twice_are_one_pause_and_an_hour_begins_again() {
        flat.pause(HOLIDAY);
        flat.pause(new PauseWish.Hour());
        flat.pass("2026-11-25T10:45");
        flat.pause(HOLIDAY);
        flat.pause(new PauseWish.Hour());

        assertThat(all())
                .extracting(Pause::until)
                .containsExactly(
                        Flat.moment("2026-11-29T04:00"),
                        Flat.moment("2026-11-25T11:25"),
                        Flat.moment("2026-11-25T11:45"));
    }

    @Test
    void resuming_ends_all_that_holds_and_leaves_what_is_to_come() {
        flat.pause(HOLIDAY);
        flat.pause(LATER);
        flat.pause(new PauseWish.Hour());

        assertThat(flat.breaks.resume(PersonId.ME, flat.now()))
                .extracting(Pause::cause)
                .containsExactly(Cause.HOLIDAY, Cause.HOUR);
        assertThat(all()).extracting(Pause::cause).containsExactly(Cause.ILLNESS);
        assertThat(flat.breaks.resume(PersonId.ME, flat.now())).isEmpty();
    }

    @Test
    void at_half_past_midnight_yesterday_is_still_today() {
        flat.pass("2026-11-26T00:30");
        var wednesday = new PauseWish.Over(TODAY, TODAY, Cause.ILLNESS);

        assertThat(flat.breaks.refusal(PersonId.ME, wednesday, flat.now())).isEmpty();
        flat.pass("2026-11-26T04:00");
        assertThat(flat.breaks.refusal(PersonId.ME, wednesday, flat.now())).contains(Refusal.PAST);
    }

    @Test
    void over_a_weekend_nothing_is_sent_and_on_monday_it_calls_again() {
        flat.look("2026-11-27T16:00");
        flat.pause(new PauseWish.Over(TODAY.plusDays(3), TODAY.plusDays(4), Cause.HOLIDAY));
        flat.look("2026-11-30T11:00");

        assertThat(state("2026-11-27", "19:00")).isInstanceOf(State.Expired.class);
        assertThat(state("2026-11-28", "09:00")).isInstanceOf(State.Suppressed.class);
        assertThat(state("2026-11-29", "19:00")).isInstanceOf(State.Suppressed.class);
        assertThat(state("2026-11-30", "11:00")).isInstanceOf(State.Sent.class);
    }

    private State state(String date, String slot) {
        return flat.calls.find(Flat.nudge(date, slot)).orElseThrow().nudge().state();
    }

    private Iterable<Pause> all() {
        return flat.breaks.all(PersonId.ME, flat.now());
    }
}
