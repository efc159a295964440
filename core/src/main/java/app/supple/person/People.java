// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.util.Optional;

/// Where persons are kept. Stores implement it; `PeopleContract` in the tests says how they must behave.
public interface People {

    Optional<Person> find(PersonId id);

    /// Keeps the person as given, in place of any earlier state.
    ///
    /// @throws NotKept if it could not be written; nothing has changed then
    void save(Person person);

    /// In which zones the person was; empty for who has never said.
    Optional<Whereabouts> whereabouts(PersonId id);

    /// Keeps all of it as given, in place of any earlier state.
    ///
    /// @throws NotKept if it could not be written; nothing has changed then
    void save(PersonId id, Whereabouts whereabouts);
}
