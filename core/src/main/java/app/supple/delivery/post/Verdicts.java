// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.Destination;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Message;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Decides about parcels: what is sent, what waits, and what is dropped and why. Does nothing itself.
record Verdicts(Contents contents, Backoff backoff) {

    /// What a service says is kept up to this length.
    private static final int LONGEST_WORD = 200;

    /// What to do with a parcel whose time has come.
    sealed interface Verdict {

        record Send(Letter letter) implements Verdict {}

        record Drop(Parcel dropped) implements Verdict {}
    }

    /// @param known null if there is no such destination any more
    Verdict on(Parcel parcel, @Nullable Known known, Instant now) {
        if (parcel.use().isOver(now)) {
            return drop(parcel, Reason.EXPIRED, now);
        }
        if (known == null || !isUsed(parcel, known)) {
            return drop(parcel, Reason.SWITCHED_OFF, now);
        }
        return wanted(parcel, known.destination(), now);
    }

    private Verdict wanted(Parcel parcel, Destination to, Instant now) {
        boolean covered = parcel.cause().isTest() || to.manner().when().covers(contents.wall(to.person(), now));
        if (!covered) {
            return drop(parcel, Reason.OUT_OF_HOURS, now);
        }
        return switch (contents.of(parcel, to)) {
            case Contents.Content.Drop(var why) -> drop(parcel, why, now);
            case Contents.Content.Tell(var message) -> send(parcel, to, message, now);
        };
    }

    /// A test goes out whatever is switched off, because it was just asked for.
    private static boolean isUsed(Parcel parcel, Known known) {
        boolean on = known.destination().manner().on() && known.standing().gone() == null;
        return on || parcel.cause().isTest();
    }

    /// Once more after a stop, and only once: a person is to see one.
    private static Verdict send(Parcel parcel, Destination to, Message message, Instant now) {
        return switch (parcel.stage()) {
            case Stage.Waiting(var _, int tries, int doubts, var _) ->
                underWay(parcel, new Stage.UnderWay(now, tries, doubts), to, message);
            case Stage.UnderWay(var _, int tries, int doubts) ->
                doubts == 0
                        ? underWay(parcel, new Stage.UnderWay(now, tries, 1), to, message)
                        : drop(parcel, Reason.UNSURE, now);
            case Stage.Accepted _, Stage.Shown _, Stage.Opened _, Stage.Dropped _ -> drop(parcel, Reason.ANSWERED, now);
        };
    }

    private static Verdict underWay(Parcel parcel, Stage.UnderWay stage, Destination to, Message message) {
        return new Verdict.Send(new Letter(parcel.in(stage), to, message));
    }

    /// As a parcel goes back that found no room. One that was under way in a stop may have got through, which is not
    /// forgotten.
    static Parcel back(Parcel claimed) {
        return claimed.stage() instanceof Stage.UnderWay(var _, int tries, int doubts)
                ? claimed.in(new Stage.Waiting(claimed.use().due(), tries, doubts + 1, ""))
                : claimed;
    }

    /// What a parcel becomes that was sent.
    Parcel after(Parcel sent, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Arrived() -> sent.in(new Stage.Accepted(now)).with(null);
            case Outcome.Seen() -> sent.in(new Stage.Shown(now)).with(null);
            case Outcome.Throttled(var after) -> later(sent, now, after, "The service asks for time.");
            case Outcome.TryLater(var said) -> later(sent, now, backoff.after(tries(sent) + 1), cut(said));
            case Outcome.Gone(var said) -> dropped(sent, Reason.GONE, now, cut(said));
            case Outcome.Barred(var said) -> dropped(sent, Reason.BARRED, now, cut(said));
            case Outcome.Declined(var why, var said) -> dropped(sent, why, now, cut(said));
        };
    }

    private static Parcel later(Parcel sent, Instant now, Duration after, String said) {
        Instant next = now.plus(after);
        return sent.use().isOver(next)
                ? dropped(sent, Reason.EXPIRED, now, said)
                : sent.in(new Stage.Waiting(next, tries(sent) + 1, doubts(sent), said));
    }

    private static String cut(String said) {
        return said.substring(0, Math.min(said.length(), LONGEST_WORD));
    }

    private static int tries(Parcel sent) {
        return sent.stage() instanceof Stage.UnderWay(var _, int tries, int _) ? tries : 0;
    }

    private static int doubts(Parcel sent) {
        return sent.stage() instanceof Stage.UnderWay(var _, int _, int doubts) ? doubts : 0;
    }

    private static Verdict drop(Parcel parcel, Reason why, Instant now) {
        String said = parcel.stage() instanceof Stage.Waiting(var _, int _, int _, var before) ? before : "";
        return new Verdict.Drop(dropped(parcel, why, now, said));
    }

    private static Parcel dropped(Parcel parcel, Reason why, Instant now, String said) {
        return parcel.in(new Stage.Dropped(now, why, said)).with(null);
    }
}
