// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where people's own routines are kept. Stores implement it, and `OwnRoutinesContract` in the tests says how.
///
/// Every write that returns has reached the disk; one that cannot throws [app.supple.person.NotKept] and leaves
/// everything as it was.
public interface OwnRoutines {

    /// In the order in which they were made, without those that were removed.
    List<OwnRoutine> all(PersonId person);

    /// Nothing if it was removed.
    Optional<OwnRoutine> find(PersonId person, RoutineName name);

    /// Keeps a new one (revision 0), or a change of what the person has seen.
    Keeping keep(PersonId person, OwnRoutine routine);

    /// It stands for nothing any more. Its title stays known, and its name is not given again.
    ///
    /// @return whether it was there
    boolean remove(PersonId person, RoutineName name);

    /// Of all there ever were, by name, as they were last called.
    Map<RoutineName, String> titles(PersonId person);

    /// Which routines stand for which sessions of the day.
    Map<Part, OwnRoutine> standing(PersonId person);

    /// Lets a routine stand for a session of the day; null for what Supple plans. One that is not there changes
    /// nothing.
    void stand(PersonId person, Part part, @Nullable RoutineName name);
}
