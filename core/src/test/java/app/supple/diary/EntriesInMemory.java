// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps entries for as long as a test runs. Obeys [EntriesContract]; not for several threads.
public final class EntriesInMemory implements Entries {

    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.occasion().period().start())
            .thenComparing(entry -> entry.id().toString());

    private final Map<EntryId, Entry> shown = new LinkedHashMap<>();
    private final Map<EntryId, Entry> hidden = new LinkedHashMap<>();

    @Override
    public boolean add(Entry entry) {
        return !hidden.containsKey(entry.id()) && shown.putIfAbsent(entry.id(), entry) == null;
    }

    @Override
    public Optional<Entry> find(PersonId person, EntryId id) {
        return of(person).filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<Entry> between(PersonId person, LocalDate first, LocalDate last) {
        return of(person)
                .filter(entry -> !entry.occasion().date().isBefore(first)
                        && !entry.occasion().date().isAfter(last))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public List<Practice> practices(PersonId person, LocalDate first, LocalDate last) {
        return between(person, first, last).stream().map(Entry::practice).toList();
    }

    @Override
    public boolean change(PersonId person, EntryId id, Feeling feeling) {
        return find(person, id)
                .map(entry -> shown.put(id, entry.feeling(feeling)))
                .isPresent();
    }

    @Override
    public boolean remove(PersonId person, EntryId id, Instant at) {
        return find(person, id)
                .map(entry -> {
                    hidden.put(id, entry);
                    return shown.remove(id);
                })
                .isPresent();
    }

    @Override
    public boolean putBack(PersonId person, EntryId id) {
        Entry entry = hidden.get(id);
        if (entry == null || !entry.person().equals(person)) {
            return false;
        }
        shown.put(id, entry);
        return hidden.remove(id) != null;
    }

    private Stream<Entry> of(PersonId person) {
        return shown.values().stream().filter(entry -> entry.person().equals(person));
    }
}
