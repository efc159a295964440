// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps check-ins for as long as a test runs. Obeys [CheckInsContract]; not for several threads.
public final class CheckInsInMemory implements CheckIns {

    private final Map<PersonId, NavigableMap<LocalDate, CheckIn>> kept = new HashMap<>();
    private final Map<PersonId, Map<LocalDate, Integer>> removed = new HashMap<>();

    @Override
    public List<CheckIn> all(PersonId person) {
        return List.copyOf(of(person).values());
    }

    @Override
    public Optional<CheckIn> find(PersonId person, LocalDate date) {
        return Optional.ofNullable(of(person).get(date));
    }

    @Override
    public boolean keep(PersonId person, CheckIn checkIn) {
        int known = find(person, checkIn.date()).map(CheckIn::revision).orElse(0);
        if (known != checkIn.revision()) {
            return false;
        }
        int last = Math.max(known, removedOf(person).getOrDefault(checkIn.date(), 0));
        var next = new CheckIn(checkIn.date(), checkIn.round(), checkIn.answers(), last + 1);
        of(person).put(checkIn.date(), next);
        return true;
    }

    @Override
    public boolean remove(PersonId person, LocalDate date) {
        Optional<CheckIn> gone = Optional.ofNullable(of(person).remove(date));
        gone.ifPresent(checkIn -> removedOf(person).put(date, checkIn.revision()));
        return gone.isPresent();
    }

    private Map<LocalDate, Integer> removedOf(PersonId person) {
        return removed.computeIfAbsent(person, _ -> new HashMap<>());
    }

    private NavigableMap<LocalDate, CheckIn> of(PersonId person) {
        return kept.computeIfAbsent(person, _ -> new TreeMap<>());
    }
}
