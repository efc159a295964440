// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.person.People;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Whereabouts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Asks for each person once. Only right while nobody else writes: whoever has claimed the folder is alone.
/// Who is not there is remembered too, because a newcomer has set up nothing yet.
record RememberedPeople(People kept, Map<PersonId, Optional<Person>> known, Map<PersonId, Optional<Whereabouts>> places)
        implements People {

    RememberedPeople(People kept) {
        this(kept, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return known.computeIfAbsent(id, kept::find);
    }

    @Override
    public void save(Person person) {
        // One at a time, else of two who save at once one would be kept last and the other remembered.
        known.compute(person.id(), (_, _) -> {
            kept.save(person);
            return Optional.of(person);
        });
    }

    @Override
    public Optional<Whereabouts> whereabouts(PersonId id) {
        return places.computeIfAbsent(id, kept::whereabouts);
    }

    @Override
    public void save(PersonId id, Whereabouts whereabouts) {
        places.compute(id, (_, _) -> {
            kept.save(id, whereabouts);
            return Optional.of(whereabouts);
        });
    }

    void forget() {
        known.clear();
        places.clear();
    }
}
