// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.person.People;
import app.supple.person.Person;
import app.supple.person.PersonId;
import java.time.InstantSource;
import java.time.ZoneId;

/// Finds out who asks. Without accounts that is always the one person of this Supple.
///
/// @param home the zone of a person who has not set up anything
public record Visits(People people, InstantSource clock, ZoneId home) {

    public Visit visit() {
        Person person = people.find(PersonId.ME).orElseGet(() -> Person.newcomer(PersonId.ME, home));
        return new Visit(person.movedTo(home), clock.instant());
    }
}
