// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.util.Optional;

/// Where it is kept in which zones a person was. Stores implement it; `StaysContract` in the tests says how.
public interface Stays {

    /// Empty for who has never said.
    Optional<Whereabouts> of(PersonId person);

    /// Keeps all of it as given, in place of any earlier state.
    ///
    /// @throws NotKept if it could not be written; nothing has changed then
    void save(PersonId person, Whereabouts whereabouts);
}
