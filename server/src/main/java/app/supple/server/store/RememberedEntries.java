// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.Entries;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// Remembers the last overviews that were asked for, which are nearly always the same two, until anything is
/// written. Only right while nobody else writes: whoever has claimed the folder is alone.
final class RememberedEntries implements Entries {

    /// That of the week, and that of the weeks before a session.
    private static final int MOST = 2;

    private final Entries kept;
    private final AtomicReference<List<Overview>> last = new AtomicReference<>(new ArrayList<>());

    RememberedEntries(Entries kept) {
        this.kept = kept;
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
        return afterwardsForget(() -> kept.add(entry));
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
        return kept.change(person, id, feeling);
    }

    @Override
    public boolean remove(PersonId person, EntryId id, Instant at) {
        return afterwardsForget(() -> kept.remove(person, id, at));
    }

    @Override
    public boolean putBack(PersonId person, EntryId id) {
        return afterwardsForget(() -> kept.putBack(person, id));
    }

    private boolean afterwardsForget(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } finally {
            forget();
        }
    }

    /// A new nothing each time, so that a question that was under way notices.
    void forget() {
        last.set(new ArrayList<>());
    }
}
