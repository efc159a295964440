// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Whereabouts;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Week;
import java.time.Instant;
import java.time.ZoneId;

/// Somebody who is reminded: where they are, and how they wish it.
public record Reminded(PersonId id, Whereabouts whereabouts, Cadence cadence) {

    /// Without any wish, and wherever they are now: every two hours of their waking day.
    public static Reminded usually(Person person) {
        return new Reminded(person.id(), Whereabouts.always(person.zone()), Cadence.of(Week.awake(person.rhythms())));
    }

    public Reminded movedTo(ZoneId zone, Instant since) {
        return new Reminded(id, whereabouts.movedTo(zone, since), cadence);
    }

    public Reminded wishing(Cadence wish) {
        return new Reminded(id, whereabouts, wish);
    }
}
