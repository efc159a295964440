// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import app.supple.reminder.delay.Leeway;
import app.supple.reminder.life.State.Attempt;
import app.supple.reminder.life.State.How;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Says for every nudge and everything that can happen what becomes of it. What cannot be changes nothing: messages
/// come twice, late and in any order.
public final class Life {

    private Life() {}

    /// What comes of an event.
    public sealed interface Turn {

        record Becomes(Nudge nudge) implements Turn {}

        record Stays() implements Turn {}

        /// It cannot be put off, and the person is to be told why.
        record Refused(Leeway.Bound why) implements Turn {}
    }

    public static Turn after(Nudge nudge, Event event) {
        Turn turn = switch (event) {
            case Event.Replanned plan -> replanned(nudge, plan);
            case Event.FallDue(var at) -> fallDue(nudge, at);
            case Event.Handed(var at) -> handed(nudge, new State.Sent(at));
            case Event.Failed _ -> failed(nudge);
            case Event.Shown(var at, var by, int call)
            when call == nudge.call() -> shown(nudge, new State.Shown(at, by));
            case Event.Opened(var at, var by, int call)
            when call == nudge.call() -> opened(nudge, new State.Opened(at, by));
            case Event.Shown _, Event.Opened _ -> new Turn.Stays();
            case Event.Done(var at, var _) -> done(nudge, new State.Done(at, How.PRACTISED));
            case Event.Moved(var at, var _) -> moved(nudge, at);
            case Event.Skip(var at, var _) -> unlessOver(nudge, new State.Skipped(at));
            case Event.PutOff wish -> putOff(nudge, wish);
            case Event.Hushed hushed -> hushed(nudge, hushed);
            case Event.Lapsed(var at, var why) -> unlessOver(nudge, new State.Expired(at, why));
        };
        return turn.equals(new Turn.Becomes(nudge)) ? new Turn.Stays() : turn;
    }

    /// Only what nobody has heard of yet: what was shown does not come again, whatever its moment is now.
    private static Turn replanned(Nudge nudge, Event.Replanned plan) {
        Turn anew = new Turn.Becomes(Nudge.planned(nudge.occurrence(), plan.leeway()));
        return switch (nudge.state()) {
            case State.Planned _, State.Suppressed(var _, Hush.Withdrawn()) -> anew;
            case State.Expired(var _, var why) when wasTakenTooEarly(nudge, why, plan) -> anew;
            case State.Suppressed _, State.Due _, State.Sent _, State.Shown _, State.Opened _ -> new Turn.Stays();
            case State.Done _, State.Snoozed _, State.Waiting _ -> new Turn.Stays();
            case State.Skipped _, State.Expired _ -> new Turn.Stays();
        };
    }

    /// A clock that was ahead has passed it over, and now that it is put right its time is still to come.
    private static boolean wasTakenTooEarly(Nudge nudge, Lapse why, Event.Replanned plan) {
        boolean neverCalled = why.isBeforeTheFirstCall() && nudge.call() == 1;
        return neverCalled && plan.leeway().due().isAfter(plan.at());
    }

    private static Turn fallDue(Nudge nudge, Instant at) {
        return switch (nudge.state()) {
            case State.Planned _, State.Snoozed _, State.Waiting _ ->
                becomes(nudge, new State.Due(at, Attempt.UNDER_WAY));
            case State.Due(var since, var _) -> becomes(nudge, new State.Due(since, Attempt.UNDER_WAY));
            case State.Sent _, State.Shown _, State.Opened _ -> new Turn.Stays();
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> new Turn.Stays();
        };
    }

    private static Turn handed(Nudge nudge, State sent) {
        return nudge.state() instanceof State.Due ? becomes(nudge, sent) : new Turn.Stays();
    }

    private static Turn failed(Nudge nudge) {
        return nudge.state() instanceof State.Due(var since, var _)
                ? becomes(nudge, new State.Due(since, Attempt.FAILED))
                : new Turn.Stays();
    }

    /// Also of one that is due: the device was faster than the word of the service.
    private static Turn shown(Nudge nudge, State shown) {
        return switch (nudge.state()) {
            case State.Due _, State.Sent _ -> becomes(nudge, shown);
            case State.Planned _, State.Shown _, State.Opened _ -> new Turn.Stays();
            case State.Snoozed _, State.Waiting _ -> new Turn.Stays();
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> new Turn.Stays();
        };
    }

    private static Turn opened(Nudge nudge, State opened) {
        return switch (nudge.state()) {
            case State.Due _, State.Sent _, State.Shown _ -> becomes(nudge, opened);
            case State.Planned _, State.Opened _, State.Snoozed _, State.Waiting _ -> new Turn.Stays();
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> new Turn.Stays();
        };
    }

    /// What was done counts, whatever was before, and the first word of it stays.
    private static Turn done(Nudge nudge, State done) {
        return nudge.state() instanceof State.Done ? new Turn.Stays() : becomes(nudge, done);
    }

    /// Counts for the nudge that calls, and keeps back one that would come soon. For a later one it does not count, so
    /// the same word, sent again later, changes nothing.
    private static Turn moved(Nudge nudge, Instant at) {
        if (!comesSoonAfter(at, nudge.leeway())) {
            return new Turn.Stays();
        }
        return switch (nudge.state()) {
            case State.Planned _ -> becomes(nudge, new State.Suppressed(at, new Hush.Moved(at)));
            case State.Due _, State.Sent _, State.Shown _, State.Opened _, State.Snoozed _, State.Waiting _ ->
                becomes(nudge, new State.Done(at, How.MOVED));
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> new Turn.Stays();
        };
    }

    /// Within the time that it stays open, which is half an interval; or it has come already.
    private static boolean comesSoonAfter(Instant at, Leeway leeway) {
        return Duration.between(at, leeway.due()).compareTo(leeway.open()) < 0;
    }

    private static Turn putOff(Nudge nudge, Event.PutOff wish) {
        boolean calls = nudge.state().isOnScreens() && nudge.call() == wish.call();
        if (!calls) {
            return new Turn.Stays();
        }
        return nudge.leeway()
                .putOff(wish.at(), wish.wish())
                .<Turn>map(later -> new Turn.Becomes(nudge.putOff(wish.at(), later)))
                .orElseGet(() -> new Turn.Refused(nudge.leeway().bound()));
    }

    /// What a service has taken can be kept back no more.
    private static Turn hushed(Nudge nudge, Event.Hushed hushed) {
        return switch (nudge.state()) {
            case State.Planned _, State.Due _, State.Snoozed _, State.Waiting _ -> keptBack(nudge, hushed);
            case State.Sent _, State.Shown _, State.Opened _ -> new Turn.Stays();
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> new Turn.Stays();
        };
    }

    /// For a meeting it only waits, if afterwards enough of its use is left. Not if it may have been sent already: then
    /// it would call a second time for no better reason than a meeting.
    private static Turn keptBack(Nudge nudge, Event.Hushed hushed) {
        boolean inDoubt = nudge.state() instanceof State.Due(var _, var attempt) && attempt == Attempt.UNDER_WAY;
        var later = hushed.why() instanceof Hush.Meeting(var until) && !inDoubt
                ? nudge.leeway().after(until)
                : Optional.<Leeway>empty();
        return later.<Turn>map(leeway -> new Turn.Becomes(nudge.waiting(hushed.at(), leeway)))
                .orElseGet(() -> becomes(nudge, new State.Suppressed(hushed.at(), hushed.why())));
    }

    private static Turn unlessOver(Nudge nudge, State state) {
        return nudge.state().isOver() ? new Turn.Stays() : becomes(nudge, state);
    }

    private static Turn becomes(Nudge nudge, State state) {
        return new Turn.Becomes(nudge.in(state));
    }
}
