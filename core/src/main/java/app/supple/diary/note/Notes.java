// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.note;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where notes are kept. Stores implement it; `NotesContract` in the tests says how they must behave.
public interface Notes {

    /// Notes of the days from `first` to `last`, both included, oldest first.
    List<DayNote> between(PersonId person, LocalDate first, LocalDate last);

    Optional<DayNote> find(PersonId person, LocalDate date);

    /// Keeps a note in place of the one of its day, if that is still the one that the person saw.
    ///
    /// @param note its revision is that of the one the person saw, 0 if there was none; it is kept with the next
    /// @return whether it was kept; if not, another device was faster, and nothing has changed
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    boolean keep(PersonId person, DayNote note);

    /// Removes the note of a day for good. Only its revision stays, and one that is written anew goes on from there: so
    /// nobody who saw the removed one takes the new one for it.
    ///
    /// @return whether there was one
    boolean remove(PersonId person, LocalDate date);
}
