// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.day.Account.Line;
import app.supple.reminder.day.Next;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What comes next, on a Wednesday of somebody who rises at 07:00 and goes to bed at 22:30.
class NextTest {

    private static final Device PHONE = new Device("phone");

    private final Flat flat = new Flat("2026-11-25T10:25");

    @Test
    void before_anything_is_followed_it_is_the_next_slot_of_the_plan() {
        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T11:00 Unfollowed");
    }

    @Test
    void once_supple_runs_the_slot_is_followed() {
        flat.look("2026-11-25T10:30");

        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T11:00 Followed");
    }

    @Test
    void what_calls_now_does_not_come_next() {
        flat.look("2026-11-25T11:00");

        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T13:00 Followed");
    }

    @Test
    void what_was_due_a_moment_ago_comes_now_if_it_was_followed() {
        flat.look("2026-11-25T10:30");
        flat.pass("2026-11-25T11:02");
        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T11:02 Followed");

        flat.pass("2026-11-25T12:00");
        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T13:00 Followed");
    }

    @Test
    void what_nobody_followed_and_is_past_does_not_come() {
        flat.pass("2026-11-25T11:00");

        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T13:00 Unfollowed");
    }

    @Test
    void a_nudge_put_off_comes_before_the_next_slot() {
        flat.look("2026-11-25T11:00");
        putOff(new Snooze.For(Duration.ofMinutes(15)));

        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T11:15 Followed");
    }

    @Test
    void a_nudge_put_off_until_tomorrow_comes_after_the_morning_session() {
        flat.look("2026-11-25T11:00");
        putOff(new Snooze.UntilMorning());
        flat.look("2026-11-26T07:00");

        assertThat(comes()).isEqualTo("NUDGE 2026-11-26T08:00 Followed");
    }

    @Test
    void sessions_come_next_as_well_and_posture_does_not() {
        flat.wish(new Wish(
                Map.of(),
                Cadence.USUAL.pace(),
                List.of(),
                Cadence.USUAL.cap(),
                new Posture.Silent(new Interval(Duration.ofMinutes(30)))));
        flat.look("2026-11-25T20:10");
        assertThat(comes()).isEqualTo("EVENING 2026-11-25T21:30 Followed");

        flat.look("2026-11-25T21:30");
        assertThat(comes()).isEqualTo("MORNING 2026-11-26T07:00 Followed");
    }

    @Test
    void during_a_pause_it_says_until_when_and_what_comes_then() {
        flat.look("2026-11-25T10:30");
        flat.pause(new PauseWish.Hour());

        assertThat(flat.calls.next(PersonId.ME)).isInstanceOfSatisfying(Next.Paused.class, paused -> {
            assertThat(paused.until()).isEqualTo(Flat.moment("2026-11-25T11:30"));
            assertThat(paused.cause()).isEqualTo(Cause.HOUR);
            assertThat(said(paused.then())).isEqualTo("NUDGE 2026-11-25T13:00 Followed");
        });
        flat.look("2026-11-25T11:30");
        assertThat(comes()).isEqualTo("NUDGE 2026-11-25T13:00 Followed");
    }

    @Test
    void a_pause_to_come_swallows_its_slots_and_is_named() {
        flat.pause(over("2026-11-26", "2026-11-29"));
        flat.look("2026-11-25T21:30");

        assertThat(flat.calls.next(PersonId.ME)).isInstanceOfSatisfying(Next.Comes.class, comes -> {
            assertThat(said(comes)).isEqualTo("MORNING 2026-11-30T07:00 Unfollowed");
            assertThat(comes.between()).extracting(Pause::cause).containsExactly(Cause.HOLIDAY);
        });
    }

    @Test
    void pauses_without_a_gap_are_one_silence() {
        flat.pause(new PauseWish.UntilMorning());
        flat.pause(over("2026-11-26", "2026-11-27"));
        flat.pause(over("2026-11-28", "2027-01-10"));

        assertThat(flat.calls.next(PersonId.ME)).isInstanceOfSatisfying(Next.Paused.class, paused -> {
            assertThat(paused.until()).isEqualTo(Flat.moment("2027-01-11T04:00"));
            assertThat(paused.cause()).isEqualTo(Cause.HOLIDAY);
            assertThat(said(paused.then())).isEqualTo("MORNING 2027-01-11T07:00 Unfollowed");
        });
    }

    @Test
    void between_two_long_pauses_the_day_that_is_left_is_found() {
        flat.pause(over("2026-11-25", "2026-12-23"));
        flat.pause(over("2026-12-25", "2027-03-01"));

        assertThat(flat.calls.next(PersonId.ME)).isInstanceOfSatisfying(Next.Paused.class, paused -> {
            assertThat(paused.until()).isEqualTo(Flat.moment("2026-12-24T04:00"));
            assertThat(said(paused.then())).isEqualTo("MORNING 2026-12-24T07:00 Unfollowed");
        });
    }

    @Test
    void in_quiet_hours_it_says_so_and_what_comes_then() {
        flat.wish(quiet("10:00", "12:00"));

        assertThat(flat.calls.next(PersonId.ME)).isInstanceOfSatisfying(Next.Quiet.class, quiet -> {
            assertThat(quiet.hours()).hasToString("10:00 to 12:00");
            assertThat(said(quiet.then())).isEqualTo("NUDGE 2026-11-25T13:00 Unfollowed");
        });
    }

    @Test
    void who_wishes_for_nothing_hears_that_nothing_comes() {
        var never =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, _ -> List.<ActiveRange>of()));
        flat.wish(new Wish(
                never,
                Cadence.USUAL.pace(),
                List.of(
                        quiet("07:00", "08:00").quiet().getFirst(),
                        quiet("21:00", "23:00").quiet().getFirst()),
                Cadence.USUAL.cap(),
                Cadence.USUAL.posture()));

        assertThat(flat.calls.next(PersonId.ME)).isEqualTo(new Next.Nothing());
    }

    private void putOff(Snooze wish) {
        var event = new Event.PutOff(flat.now(), PHONE, wish, 1);
        assertThat(flat.calls.answer(Flat.nudge("2026-11-25", "11:00"), event)).isEmpty();
    }

    private static PauseWish over(String first, String last) {
        return new PauseWish.Over(LocalDate.parse(first), LocalDate.parse(last), Cause.HOLIDAY);
    }

    private static Wish quiet(String from, String to) {
        return new Wish(
                Map.of(),
                Cadence.USUAL.pace(),
                List.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(to))),
                Cadence.USUAL.cap(),
                Cadence.USUAL.posture());
    }

    private String comes() {
        return said(flat.calls.next(PersonId.ME));
    }

    /// As `NUDGE 2026-11-25T11:00 Followed`.
    private static String said(Next next) {
        assertThat(next).isInstanceOf(Next.Comes.class);
        var comes = (Next.Comes) next;
        Line line = comes.line();
        return line.rule() + " " + LocalDateTime.ofInstant(comes.at(), ZoneId.of("Europe/Berlin")) + " "
                + line.getClass().getSimpleName();
    }
}
