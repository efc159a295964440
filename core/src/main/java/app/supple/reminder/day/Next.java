// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.day;

import app.supple.reminder.day.Account.Line;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.rhythm.QuietHours;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What comes next for a person: a session or a nudge. A word about posture makes no sound, so nobody waits for it.
public sealed interface Next {

    /// Looks through plans and pauses; knows nothing of quiet hours.
    ///
    /// @param pauses those that are still to end
    /// @param week the accounts of eight days or more from a moment on, and of the day before, whose slots may lie
    /// after midnight
    static Next of(Instant now, List<Pause> pauses, Function<Instant, List<Account>> week) {
        return new Coming(now, pauses, week).next();
    }

    /// It comes at a moment, and what calls already is not meant.
    ///
    /// @param at the moment; now for one that the next look at the clocks will send
    /// @param between pauses that begin before it and are over by then, in the order in which they begin
    record Comes(Line line, Instant at, List<Pause> between) implements Next {}

    /// A pause holds.
    ///
    /// @param until when all is silent no more: pauses that follow each other without a gap count as one
    /// @param cause of the one that ends last
    /// @param then what comes after it, a [Comes] or [Nothing]
    record Paused(Instant until, Cause cause, Next then) implements Next {}

    /// Quiet hours hold.
    ///
    /// @param then what comes after them, a [Comes] or [Nothing]
    record Quiet(QuietHours hours, Next then) implements Next {}

    /// Nothing at all is planned in a whole week, and every week is alike.
    record Nothing() implements Next {}
}
