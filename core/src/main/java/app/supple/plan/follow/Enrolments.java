// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where it is kept who follows which programme. Stores implement it; `EnrolmentsContract` in the tests says how they
/// must behave. What was chosen once stays, so that the plan of a past day can be shown again.
public interface Enrolments {

    /// All choices of a person, oldest first.
    List<Enrolment> of(PersonId person);

    /// Keeps a choice, in place of another of the same day.
    ///
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    void keep(PersonId person, Enrolment enrolment);

    /// The choice that holds on a day.
    default Optional<Enrolment> on(PersonId person, LocalDate date) {
        return of(person).stream()
                .filter(enrolment -> !enrolment.since().isAfter(date))
                .reduce((_, later) -> later);
    }
}
