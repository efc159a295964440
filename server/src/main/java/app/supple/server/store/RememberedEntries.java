// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.Entries;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.diary.past.Writes;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// Remembers the last overviews that were asked for, which are nearly always the same two, until anything is
/// written. Only right while nobody else writes: whoever has claimed the folder is alone.
final class RememberedEntries implements Entries, Writes {

    /// That of the week, and that of the weeks before a session.
    private static final int MOST = 2;

    private final Entries kept;
    private final AtomicReference<List<Overview>> last = new AtomicReference<>(new ArrayList<>());

    /// How often anything of a day was written since this Supple started.
    private final ConcurrentNavigableMap<LocalDate, Long> writes = new ConcurrentSkipListMap<>();

    RememberedEntries(Entries kept) {
        this.kept = kept;
    }

    @Override
    public long before(PersonId person, LocalDate date) {
        return writes.headMap(date).values().stream().mapToLong(Long::longValue).sum();
    }

    private record Overview(PersonId person, LocalDate first, LocalDate last, List<Practice> practices) {

        boolean answers(PersonId who, LocalDate from, LocalDate to) {
            return person.equals(who) && first.equals(from) && last.equals(to);
        }
    }

    @Override
    public List<Practice> practices(PersonId person, LocalDate first, LocalDate until) {
        List<Overview> before = last.get();
        return before.stream()
                .filter(overview -> overview.answers(person, first, until))
                .findFirst()
                .orElseGet(() -> ask(person, first, until, before))
                .practices();
    }

    private Overview ask(PersonId person, LocalDate first, LocalDate until, List<Overview> before) {
        var overview = new Overview(person, first, until, kept.practices(person, first, until));
        List<Overview> after = new ArrayList<>(List.of(overview));
        before.stream().limit(MOST - 1L).forEach(after::add);
        // Not if somebody wrote while we asked: then this one may be old already.
        last.compareAndSet(before, after);
        return overview;
    }

    @Override
    public boolean add(Entry entry) {
        return afterwardsForget(entry.occasion().date(), () -> kept.add(entry));
    }

    @Override
    public Optional<Entry> find(PersonId person, EntryId id) {
        return kept.find(person, id);
    }

    @Override
    public List<Entry> between(PersonId person, LocalDate first, LocalDate until) {
        return kept.between(person, first, until);
    }

    @Override
    public boolean change(PersonId person, EntryId id, Feeling feeling) {
        return afterwardsForget(dateOf(person, id), () -> kept.change(person, id, feeling));
    }

    @Override
    public boolean remove(PersonId person, EntryId id, Instant at) {
        return afterwardsForget(dateOf(person, id), () -> kept.remove(person, id, at));
    }

    @Override
    public boolean putBack(PersonId person, EntryId id) {
        // Hidden, so nobody knows of which day it is.
        return afterwardsForget(LocalDate.MIN, () -> kept.putBack(person, id));
    }

    private LocalDate dateOf(PersonId person, EntryId id) {
        return kept.find(person, id).map(entry -> entry.occasion().date()).orElse(LocalDate.MIN);
    }

    private boolean afterwardsForget(LocalDate date, BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } finally {
            writes.merge(date, 1L, Long::sum);
            last.set(new ArrayList<>());
        }
    }

    /// A new nothing each time, so that a question that was under way notices.
    void forget() {
        writes.merge(LocalDate.MIN, 1L, Long::sum);
        last.set(new ArrayList<>());
    }
}
