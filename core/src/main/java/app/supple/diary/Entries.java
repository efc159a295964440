// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where entries are kept. Stores implement it; `EntriesContract` in the tests says how they must behave.
/// Every write that returns has reached the disk; a write that cannot throws [app.supple.person.NotKept]
/// and leaves everything as it was. Removed entries stay hidden until they are put back or forgotten.
public interface Entries {

    /// Keeps the entry, unless one of that id was ever kept: then nothing changes.
    ///
    /// @return whether it was new
    boolean add(Entry entry);

    Optional<Entry> find(PersonId person, EntryId id);

    /// Entries of the days from `first` to `last`, both included, oldest start first; of those that start together, by
    /// id.
    List<Entry> between(PersonId person, LocalDate first, LocalDate last);

    /// The same days and order as [#between], without details.
    List<Practice> practices(PersonId person, LocalDate first, LocalDate last);

    /// Puts a new feeling in place of the old one.
    ///
    /// @return whether there was such an entry
    boolean change(PersonId person, EntryId id, Feeling feeling);

    /// Hides the entry.
    ///
    /// @return whether there was such an entry, not hidden already
    boolean remove(PersonId person, EntryId id, Instant at);

    /// Shows a hidden entry again.
    ///
    /// @return whether there was such a hidden entry
    boolean putBack(PersonId person, EntryId id);
}
