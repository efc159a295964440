// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import app.supple.person.PersonId;
import java.util.List;

/// Where a person's activities are kept. Stores implement it; `ActivitiesContract` in the tests says how they must
/// behave.
public interface Activities {

    /// All that were ever named, in the person's order; those no longer asked about last.
    List<Activity> of(PersonId person);

    /// Puts a list in place of the old one. Activities that are not in it stay, no longer current.
    ///
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    void keep(PersonId person, List<Activity> activities);
}
