// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Remembers editions for as long as a test runs. Obeys [EditionsContract]; not for several threads.
public final class EditionsInMemory implements Editions {

    private final Map<PersonId, SortedMap<LocalDate, Given>> given = new HashMap<>();
    private final Map<PersonId, String> seeds = new HashMap<>();

    private record Given(String digest, Edition edition) {}

    @Override
    public Map<LocalDate, Edition> issue(PersonId person, SortedMap<LocalDate, String> digests, Instant now) {
        SortedMap<LocalDate, Given> before = given.computeIfAbsent(person, _ -> new TreeMap<>());
        before.headMap(digests.firstKey().minusDays(MEMORY.toDays())).clear();
        Map<LocalDate, Edition> all = new TreeMap<>();
        digests.forEach((date, digest) -> all.put(date, issue(before, date, new Given(digest, new Edition(0, now)))));
        return all;
    }

    @Override
    public String seed(PersonId person, String fresh) {
        return seeds.computeIfAbsent(person, _ -> fresh);
    }

    private static Edition issue(Map<LocalDate, Given> before, LocalDate date, Given now) {
        Given known = before.get(date);
        if (known != null && known.digest().equals(now.digest())) {
            return known.edition();
        }
        int sequence = known == null ? 0 : known.edition().sequence() + 1;
        Edition next = new Edition(sequence, now.edition().changedAt());
        before.put(date, new Given(now.digest(), next));
        return next;
    }
}
