// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.note;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps notes for as long as a test runs. Obeys [NotesContract]; not for several threads.
public final class NotesInMemory implements Notes {

    private final Map<PersonId, NavigableMap<LocalDate, DayNote>> kept = new HashMap<>();
    private final Map<PersonId, Map<LocalDate, Integer>> removed = new HashMap<>();

    @Override
    public List<DayNote> between(PersonId person, LocalDate first, LocalDate last) {
        return List.copyOf(of(person).subMap(first, true, last, true).values());
    }

    @Override
    public Optional<DayNote> find(PersonId person, LocalDate date) {
        return Optional.ofNullable(of(person).get(date));
    }

    @Override
    public boolean keep(PersonId person, DayNote note) {
        int known = find(person, note.date()).map(DayNote::revision).orElse(0);
        if (known != note.revision()) {
            return false;
        }
        int last = Math.max(known, removedOf(person).getOrDefault(note.date(), 0));
        of(person).put(note.date(), note.revision(last + 1));
        return true;
    }

    @Override
    public boolean remove(PersonId person, LocalDate date) {
        Optional<DayNote> gone = Optional.ofNullable(of(person).remove(date));
        gone.ifPresent(note -> removedOf(person).put(date, note.revision()));
        return gone.isPresent();
    }

    private Map<LocalDate, Integer> removedOf(PersonId person) {
        return removed.computeIfAbsent(person, _ -> new HashMap<>());
    }

    private NavigableMap<LocalDate, DayNote> of(PersonId person) {
        return kept.computeIfAbsent(person, _ -> new TreeMap<>());
    }
}
