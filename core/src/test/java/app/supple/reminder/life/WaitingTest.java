// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import static app.supple.reminder.life.SampleNudges.NINE;
import static app.supple.reminder.life.SampleNudges.PHONE;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.life.Life.Turn;
import app.supple.reminder.life.State.Attempt;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A nudge in a meeting comes when it ends, if that leaves sense.
class WaitingTest {

    private static final Nudge NUDGE = at(PersonId.ME, "09:00");

    @Test
    void it_waits_for_the_end_as_the_same_nudge_and_the_same_call() {
        Nudge waiting = inMeeting(NUDGE, "10:00");

        assertThat(waiting.state()).isEqualTo(new State.Waiting(NINE, at("10:00")));
        assertThat(waiting.occurrence()).isEqualTo(NUDGE.occurrence());
        assertThat(waiting.call()).isEqualTo(1);
        assertThat(waiting.next()).contains(at("10:00"));
        assertThat(waiting.leeway().until()).isEqualTo(at("11:00"));
        assertThat(nudge(waiting, new Event.FallDue(at("10:00"))).state())
                .isEqualTo(new State.Due(at("10:00"), Attempt.UNDER_WAY));
    }

    @ParameterizedTest
    @CsvSource({"10:45, Waiting", "10:45:01, Suppressed", "11:00, Suppressed", "13:00, Suppressed"})
    void a_quarter_of_an_hour_must_be_left_before_the_next_one(String end, String state) {
        assertThat(inMeeting(NUDGE, end).state().getClass().getSimpleName()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"09:22, Waiting", "09:23, Suppressed"})
    void of_a_short_one_half_of_its_time_must_be_left(String end, String state) {
        var leeway = new Leeway(NINE, Duration.ofMinutes(15), at("09:30"), Bound.NEXT, null);

        Nudge nudge = inMeeting(Nudge.planned(NUDGE.occurrence(), leeway), end);

        assertThat(nudge.state().getClass().getSimpleName()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"09:45, Waiting", "09:46, Suppressed"})
    void a_session_ends_with_its_hour_whenever_it_begins(String end, String state) {
        var session = new Occurrence(PersonId.ME, Rule.MORNING, SampleNudges.MONDAY, LocalTime.of(9, 0));
        var leeway = new Leeway(NINE, Rule.SESSION_OPEN, at("10:00"), Bound.SESSION, null);

        Nudge nudge = inMeeting(Nudge.planned(session, leeway), end);

        assertThat(nudge.state().getClass().getSimpleName()).isEqualTo(state);
        assertThat(nudge.leeway().until()).isEqualTo(at("10:00"));
    }

    @Test
    void the_next_meeting_lets_it_wait_on_until_no_sense_is_left() {
        Nudge again = inMeeting(inMeeting(NUDGE, "10:00"), "10:30");
        assertThat(again.state()).isEqualTo(new State.Waiting(NINE, at("10:30")));

        assertThat(inMeeting(again, "10:50").state())
                .isEqualTo(new State.Suppressed(NINE, new Hush.Meeting(at("10:50"))));
    }

    static Stream<State> calledNever() {
        return Stream.of(
                new State.Planned(), new State.Due(NINE, Attempt.FAILED), new State.Snoozed(at("08:00"), NINE));
    }

    @ParameterizedTest
    @MethodSource("calledNever")
    void it_waits_also_if_it_was_put_off_or_nobody_could_be_reached(State state) {
        assertThat(inMeeting(NUDGE.in(state), "10:00").state()).isEqualTo(new State.Waiting(NINE, at("10:00")));
    }

    @Test
    void what_may_have_been_sent_does_not_wait_to_be_sent_again() {
        assertThat(inMeeting(NUDGE.in(new State.Due(NINE, Attempt.UNDER_WAY)), "10:00")
                        .state())
                .isEqualTo(new State.Suppressed(NINE, new Hush.Meeting(at("10:00"))));
    }

    @Test
    void who_moves_meanwhile_has_done_it() {
        assertThat(nudge(inMeeting(NUDGE, "10:00"), new Event.Moved(at("09:30"), PHONE))
                        .state())
                .isEqualTo(new State.Done(at("09:30"), State.How.MOVED));
    }

    private static Nudge inMeeting(Nudge nudge, String until) {
        return nudge(nudge, new Event.Hushed(NINE, new Hush.Meeting(at(until))));
    }

    private static Nudge nudge(Nudge nudge, Event event) {
        return Life.after(nudge, event) instanceof Turn.Becomes(var after) ? after : nudge;
    }
}
