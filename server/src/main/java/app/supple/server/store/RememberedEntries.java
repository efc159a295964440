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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// Remembers the last overview that was asked for, which is nearly always that of this week, until anything is
/// written. Only right while nobody else writes: whoever has claimed the folder is alone.
final class RememberedEntries implements Entries {

    private static final Overview NOTHING =
            new Overview(new PersonId("nobody"), LocalDate.MIN, LocalDate.MIN, List.of());

    private final Entries kept;
    private final AtomicReference<Overview> last = new AtomicReference<>(NOTHING);

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
        Overview before = last.get();
        if (before.answers(person, first, until)) {
            return before.practices();
        }
        var overview = new Overview(person, first, until, kept.practices(person, first, until));
        // Not if somebody wrote while we asked: then this one may be old already.
        last.compareAndSet(before, overview);
        return overview.practices();
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

    /// A new nothing each time, so that a question that was under way notices.
    private boolean afterwardsForget(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } finally {
            last.set(new Overview(NOTHING.person(), NOTHING.first(), NOTHING.last(), List.of()));
        }
    }
}
