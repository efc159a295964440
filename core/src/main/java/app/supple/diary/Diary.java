// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.Receipt.Fault;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a person has done. An entry is a fact: handed in once, kept as it was; only its feeling may be reworded.
public final class Diary {

    private final Entries entries;
    private final InstantSource clock;

    public Diary(Entries entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /// Takes an entry. Handing in the same id again changes nothing, however often and whatever it says.
    ///
    /// @throws app.supple.person.NotKept if it did not reach the disk
    public Receipt record(Entry entry) {
        List<Fault> faults = Plausibility.faults(entry, clock.instant());
        if (!faults.isEmpty()) {
            return new Receipt.Refused(faults);
        }
        if (entries.add(entry)) {
            return new Receipt.Kept(entry);
        }
        return find(entry.person(), entry.id())
                .<Receipt>map(Receipt.KeptBefore::new)
                .orElseGet(Receipt.Removed::new);
    }

    /// What keeps an entry from being true, seen from `now`; nothing if it can be.
    public static List<Fault> faults(Entry entry, Instant now) {
        return Plausibility.faults(entry, now);
    }

    public Optional<Entry> find(PersonId person, EntryId id) {
        return entries.find(person, id);
    }

    /// The entries of one day, oldest start first.
    public List<Entry> day(PersonId person, LocalDate date) {
        return entries.between(person, date, date);
    }

    /// The entries from `first` to `last`, both included, oldest start first.
    public List<Entry> between(PersonId person, LocalDate first, LocalDate last) {
        return entries.between(person, first, last);
    }

    /// What was done from `first` to `last`, both included, without details, oldest start first.
    public List<Practice> practices(PersonId person, LocalDate first, LocalDate last) {
        return entries.practices(person, first, last);
    }

    /// Puts a new feeling in place of the old one.
    ///
    /// @return whether there was such an entry
    public boolean reword(PersonId person, EntryId id, Feeling feeling) {
        return entries.change(person, id, feeling);
    }

    /// Hides an entry until it is put back.
    ///
    /// @return whether there was such an entry
    public boolean remove(PersonId person, EntryId id) {
        return entries.remove(person, id, clock.instant());
    }

    /// Shows a removed entry again.
    ///
    /// @return whether there was such an entry to put back
    public boolean putBack(PersonId person, EntryId id) {
        return entries.putBack(person, id);
    }
}
