// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.person.WallClock;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says what became of a reminder, by the clock on the wall of the person.
record FateWords(WallClock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    String state(State state) {
        return switch (state) {
            case State.Planned() -> "Planned.";
            case State.Due(var _, State.Attempt attempt) ->
                switch (attempt) {
                    case UNDER_WAY -> "Being sent.";
                    case FAILED -> "Not sent yet: no device could be reached so far. It is tried again.";
                };
            case State.Sent(var at) -> "Sent at " + time(at) + "; no device has shown it yet.";
            case State.Shown(var at, var on) -> "Shown at " + time(at) + " " + on(on) + ".";
            case State.Opened(var at, var on) -> "Opened at " + time(at) + " " + on(on) + ".";
            case State.Done(var at, State.How how) ->
                switch (how) {
                    case PRACTISED -> "Done at " + time(at) + ".";
                    case MOVED -> "Done: you told at " + time(at) + " that you had moved.";
                };
            case State.Snoozed(var at, var until) -> "Put off at " + time(at) + " until " + until(at, until) + ".";
            case State.Waiting(var at, var until) -> "Moved to " + until(at, until) + ", when your meeting ends.";
            case State.Skipped(var at) -> "Skipped at " + time(at) + ".";
            case State.Suppressed(var at, var why) -> "Not sent: " + hush(at, why) + ".";
            case State.Expired(var _, var why) -> lapse(why);
        };
    }

    static String refusal(Leeway.Bound bound) {
        return switch (bound) {
            case NEXT -> "Not put off: until then the next one comes.";
            case QUIET -> "Not put off: until then your quiet hours begin.";
            case BED -> "Not put off: until then you go to bed.";
            case SESSION -> "Not put off: until then the hour of this session is over.";
        };
    }

    private String hush(Instant at, Hush why) {
        return switch (why) {
            case Hush.Meeting(var until) -> "you were in a meeting until " + until(at, until);
            case Hush.Paused(var pause) -> pause(pause.cause()) + " until " + until(at, pause.until());
            case Hush.Moved(var moved) -> "you had moved at " + time(moved);
            case Hush.Withdrawn() -> "your plan has changed";
            case Hush.Locked() -> "your answers ask for help first";
            case Hush.LeftOut() -> "this session was left out that day";
        };
    }

    private static String pause(Pause.Cause cause) {
        return switch (cause) {
            case HOUR, UNTIL_MORNING -> "you wished for a pause";
            case HOLIDAY -> "you were on holiday";
            case ILLNESS -> "you were ill";
        };
    }

    private String lapse(Lapse why) {
        return switch (why) {
            case Lapse.Asleep(var from, var until) ->
                "Not sent: this computer slept from " + time(from) + " until " + until(from, until)
                        + ", or its clock was put forward.";
            case Lapse.PutForward(var from, var until) ->
                "Not sent: the clock of this computer was put forward from " + time(from) + " to " + until(from, until)
                        + ".";
            case Lapse.Stopped(var until) -> "Not sent: Supple was not running until " + time(until) + ".";
            case Lapse.TooLate() -> "Not sent: Supple could not see to it in time.";
            case Lapse.Overtaken(var slot) -> "Left out: the one of " + slot + " was due too, and one is enough.";
            case Lapse.Unreached() -> "Not sent: no device could be reached.";
            case Lapse.Unsure() ->
                "Perhaps not sent: Supple stopped while sending it, and it was too late for another try.";
            case Lapse.Unseen() -> "Sent, but no device said that it was shown.";
            case Lapse.Unanswered() -> "Shown, and not answered.";
        };
    }

    /// Browsers are called `Firefox-on-Linux-3f2a`; the last part only tells two of them apart.
    private static String on(Device device) {
        return "in " + device.name().replaceFirst("-[0-9a-f]{4}$", "").replace('-', ' ');
    }

    private String time(Instant moment) {
        return clock.read(moment).format(TIME);
    }

    /// With the date, if it is another one.
    private String until(Instant from, Instant until) {
        boolean sameDay =
                clock.read(from).toLocalDate().equals(clock.read(until).toLocalDate());
        return sameDay ? time(until) : clock.read(until).format(DAY);
    }
}
