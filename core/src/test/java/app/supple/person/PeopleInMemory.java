// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps persons for as long as a test runs. Obeys [PeopleContract]; not for several threads.
public final class PeopleInMemory implements People {

    private final Map<PersonId, Person> persons = new HashMap<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public void save(Person person) {
        persons.put(person.id(), person);
    }
}
