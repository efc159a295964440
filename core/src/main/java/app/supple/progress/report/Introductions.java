// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.person.PersonId;
import java.util.Optional;
import java.util.UUID;

/// Where it is kept how a person is introduced to a clinician. Stores implement it; `IntroductionsContract` in the
/// tests says how they must behave.
public interface Introductions {

    /// Empty for who does not want to be named, which is everybody at first.
    Optional<Who> of(PersonId person);

    /// Keeps it in place of any earlier one.
    ///
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    void keep(PersonId person, Who who);

    /// Nothing of the name is left.
    void forget(PersonId person);

    /// Stands for the person in files, so that two of them can be told to be of the same one, and of nobody else.
    ///
    /// @param fresh drawn by lot; kept and returned if there is none yet
    UUID reference(PersonId person, UUID fresh);
}
