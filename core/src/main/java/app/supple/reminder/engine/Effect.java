// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.Occurrence;
import app.supple.reminder.clock.Jump;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the engine wants done.
public sealed interface Effect {

    record Add(List<Nudge> nudges) implements Effect {}

    /// Answered by [Signal.Claimed].
    record Claim(Duration lease, int persons) implements Effect {}

    /// Answered by [Signal.Found], unless there is none.
    record Find(Occurrence occurrence, Event event) implements Effect {}

    /// Answered by [Signal.FoundDays].
    ///
    /// @param last included, as is `first`
    record FindDays(LocalDate first, LocalDate last, Signal.Personal why) implements Effect {}

    /// Writes what a nudge has become, if nobody wrote since it was seen.
    ///
    /// @param then done once it is on the disk
    /// @param otherwise done if somebody did
    record Keep(Kept before, Nudge after, List<Effect> then, List<Effect> otherwise) implements Effect {}

    record Send(Kept due) implements Effect {}

    /// Takes it off all screens.
    ///
    /// @param but the device that knows already; null for all
    record Silence(Occurrence occurrence, @Nullable Device but) implements Effect {}

    record Refuse(Occurrence occurrence, Leeway.Bound why) implements Effect {}

    /// For the log.
    record Note(Jump jump) implements Effect {}
}
