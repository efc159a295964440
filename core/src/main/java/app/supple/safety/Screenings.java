// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where answers are kept, for ever and as they were given. Stores implement it; `ScreeningsContract` in the tests
/// says how they must behave.
public interface Screenings {

    /// The edition with the highest number.
    Optional<Screening> latest(PersonId person);

    /// The highest edition of those made at that moment or before.
    Optional<Screening> asOf(PersonId person, Instant moment);

    /// All editions, the first one first.
    List<Screening> history(PersonId person);

    /// Keeps an edition, unless there is one of that number: then somebody answered meanwhile, and nothing changes.
    ///
    /// @return whether it was kept
    /// @throws app.supple.person.NotKept if it could not be written
    boolean keep(PersonId person, Screening screening);
}
