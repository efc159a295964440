// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.People;
import app.supple.person.PeopleContract;
import app.supple.person.PeopleInMemory;
import app.supple.person.Person;
import app.supple.person.PersonId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedPeopleTest extends PeopleContract {

    private final CountingPeople kept = new CountingPeople();
    private final People people = new RememberedPeople(kept);

    @Override
    protected People people() {
        return people;
    }

    @Test
    void a_person_is_asked_for_once() {
        kept.save(Person.newcomer(PersonId.ME, ZoneOffset.UTC));

        people.find(PersonId.ME);
        people.find(PersonId.ME);

        assertThat(kept.asked).isEqualTo(1);
    }

    @Test
    void a_newcomer_is_asked_for_once_and_known_as_soon_as_they_are_saved() {
        assertThat(people.find(PersonId.ME)).isEmpty();
        assertThat(people.find(PersonId.ME)).isEmpty();
        assertThat(kept.asked).isEqualTo(1);

        people.save(Person.newcomer(PersonId.ME, ZoneOffset.UTC));

        assertThat(people.find(PersonId.ME)).isPresent();
    }

    private static final class CountingPeople extends PeopleInMemory {

        private int asked;

        @Override
        public Optional<Person> find(PersonId id) {
            asked++;
            return super.find(id);
        }
    }
}
