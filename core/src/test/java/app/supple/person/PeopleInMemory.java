// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps persons for as long as a test runs. Obeys [PeopleContract].
public class PeopleInMemory implements People {

    private final Map<PersonId, Person> persons = new ConcurrentHashMap<>();
    private final Map<PersonId, Whereabouts> places = new ConcurrentHashMap<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public void save(Person person) {
        persons.put(person.id(), person);
    }

    @Override
    public Optional<Whereabouts> whereabouts(PersonId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public void save(PersonId id, Whereabouts whereabouts) {
        places.put(id, whereabouts);
    }
}
