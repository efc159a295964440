// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import java.util.List;

/// What the engine is told: something happened, or a question of its own was answered.
public sealed interface Signal {

    /// Time has passed, [Engine#TICK] at most.
    record Tick() implements Signal {}

    /// Concerns all that a person is still to be called to.
    sealed interface Personal extends Signal {

        PersonId person();
    }

    /// All that is to come of a person was planned, for the first time or anew.
    record Planned(PersonId person, List<Nudge> nudges) implements Personal {}

    /// A person moved on their own account.
    record Moved(PersonId person, Event.Moved event) implements Personal {}

    /// A service took what was sent.
    record Handed(Kept sent) implements Signal {}

    record Failed(Kept sent) implements Signal {}

    /// A person answered, or their device did.
    record Answered(Occurrence occurrence, Event event) implements Signal {}

    /// Answers [Effect.Claim].
    ///
    /// @param asked for how many persons; if there were as many, there may be more
    record Claimed(List<Kept> claimed, int asked) implements Signal {}

    /// Answers [Effect.Find].
    record Found(Kept kept, Event event) implements Signal {}

    /// Answers [Effect.FindDays].
    record FoundDays(List<Kept> kept, Personal why) implements Signal {}
}
