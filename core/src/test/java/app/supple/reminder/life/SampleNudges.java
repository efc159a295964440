// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.State.Attempt;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.life.State.How;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/// Nudges of a Monday in a place where the wall shows UTC, two hours apart, each open for one.
public final class SampleNudges {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final PersonId BEN = new PersonId("ben");
    public static final Device PHONE = new Device("phone");
    public static final Device LAPTOP = new Device("laptop");
    public static final Instant NINE = at("09:00");

    private SampleNudges() {}

    /// A moment on that Monday.
    public static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    /// Due at a time, followed by the next two hours later.
    public static Nudge at(PersonId person, String time) {
        return nudge(new Occurrence(person, Rule.NUDGE, MONDAY, LocalTime.parse(time)));
    }

    public static Nudge nudge(Occurrence occurrence) {
        Instant due = occurrence.date().atTime(occurrence.slot()).toInstant(ZoneOffset.UTC);
        Instant morning = MONDAY.plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC);
        var leeway = new Leeway(due, Duration.ofHours(1), due.plus(Duration.ofHours(2)), Bound.NEXT, morning);
        return Nudge.planned(occurrence, leeway);
    }

    public static Nudge in(Nudge nudge, State state) {
        return new Nudge(nudge.occurrence(), nudge.leeway(), nudge.call(), state);
    }

    /// That of 09:00, in every state and with every cause there is.
    public static List<State> everyState() {
        Instant later = at("09:10:30.123");
        var pause = new Pause(NINE, later, Pause.Cause.ILLNESS);
        return List.of(
                new State.Planned(),
                new State.Due(NINE, Attempt.UNDER_WAY),
                new State.Due(NINE, Attempt.FAILED),
                new State.Sent(NINE),
                new State.Shown(NINE, PHONE),
                new State.Opened(NINE, LAPTOP),
                new State.Done(NINE, How.PRACTISED),
                new State.Done(NINE, How.MOVED),
                new State.Snoozed(NINE, later),
                new State.Waiting(NINE, later),
                new State.Skipped(later),
                new State.Suppressed(NINE, new Hush.Meeting(later)),
                new State.Suppressed(NINE, new Hush.Paused(pause)),
                new State.Suppressed(NINE, new Hush.Moved(later)),
                new State.Suppressed(NINE, new Hush.Withdrawn()),
                new State.Suppressed(NINE, new Hush.Locked()),
                new State.Suppressed(NINE, new Hush.LeftOut()),
                new State.Expired(NINE, new Lapse.Asleep(NINE, later)),
                new State.Expired(NINE, new Lapse.PutForward(NINE, later)),
                new State.Expired(NINE, new Lapse.Stopped(later)),
                new State.Expired(NINE, new Lapse.TooLate()),
                new State.Expired(NINE, new Lapse.Overtaken(LocalTime.of(11, 30))),
                new State.Expired(NINE, new Lapse.Unreached()),
                new State.Expired(NINE, new Lapse.Unsure()),
                new State.Expired(NINE, new Lapse.Unseen()),
                new State.Expired(NINE, new Lapse.Unanswered()));
    }
}
