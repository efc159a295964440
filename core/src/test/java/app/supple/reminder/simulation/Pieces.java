// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.TzRules;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Objections;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands around the engine, each piece as it ought to be. A planted fault puts a worse one in the place of one.
interface Pieces {

    /// As it ought to be.
    Pieces SOUND = new Pieces() {};

    default Occurrences store(Rows kept) {
        return kept;
    }

    default List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
        return Plan.ahead(one, now, rules);
    }

    default Objections objections(Map<?, Somebody> people) {
        return (nudge, now) -> Optional.ofNullable(people.get(nudge.occurrence().person()).pause)
                .filter(pause -> pause.covers(now))
                .map(Hush.Paused::new);
    }

    /// What is told to the engine when this was said to it.
    default Signal heard(Signal said, Occurrences kept) {
        return said;
    }

    default Duration tick() {
        return Engine.TICK;
    }

    /// Whether every write is on the disk when it returns.
    default boolean syncs() {
        return true;
    }

    /// Whether a transport looks at the clock right before it sends.
    default boolean sendsOnlyInTime() {
        return true;
    }

    /// How often a service gets a nudge that is sent once.
    default int copies() {
        return 1;
    }
}
