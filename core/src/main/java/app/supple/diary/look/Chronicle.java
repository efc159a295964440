// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads a diary without its details, so that ten years of it are read at once. Removed entries are not in it.
/// Stores implement it; `ChronicleContract` in the tests says how they must behave.
public interface Chronicle {

    /// The day of the oldest entry.
    Optional<LocalDate> first(PersonId person);

    /// One for each day from `first` to `last`, both included, on which anything was done, oldest first.
    List<DaySum> days(PersonId person, LocalDate first, LocalDate last);

    /// Every session of these days, oldest start first.
    List<Sitting> sittings(PersonId person, LocalDate first, LocalDate last);

    /// Which movements were done on these days, each once a day and part: oldest first, then by name, then by
    /// part.
    List<Moved> moves(PersonId person, LocalDate first, LocalDate last);

    /// Every movement that hurt, oldest first.
    List<Hurting> hurts(PersonId person, LocalDate first, LocalDate last);
}
