// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.diary.Entries;
import app.supple.diary.EntriesInMemory;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import app.supple.person.PersonId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A store that still reads, and can no longer write.
record FailingEntries(Why why, EntriesInMemory kept) implements Entries {

    static final String CAUSE = "SQLITE_SECRET: table entry, page 7";

    @Override
    public boolean add(Entry entry) {
        throw failure();
    }

    @Override
    public Optional<Entry> find(PersonId person, EntryId id) {
        return kept.find(person, id);
    }

    @Override
    public List<Entry> between(PersonId person, LocalDate first, LocalDate last) {
        return kept.between(person, first, last);
    }

    @Override
    public List<Practice> practices(PersonId person, LocalDate first, LocalDate last) {
        return kept.practices(person, first, last);
    }

    @Override
    public boolean change(PersonId person, EntryId id, Feeling feeling) {
        throw failure();
    }

    @Override
    public boolean remove(PersonId person, EntryId id, Instant at) {
        throw failure();
    }

    @Override
    public boolean putBack(PersonId person, EntryId id) {
        throw failure();
    }

    private NotKept failure() {
        return new NotKept(why, new IOException(CAUSE));
    }
}
