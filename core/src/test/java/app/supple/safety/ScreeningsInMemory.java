// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps answers for as long as a test runs. Obeys [ScreeningsContract]; not for several threads.
public final class ScreeningsInMemory implements Screenings {

    private final Map<PersonId, TreeMap<Integer, Screening>> kept = new HashMap<>();

    @Override
    public Optional<Screening> latest(PersonId person) {
        return history(person).reversed().stream().findFirst();
    }

    @Override
    public Optional<Screening> asOf(PersonId person, Instant moment) {
        return history(person).reversed().stream()
                .filter(screening -> !screening.at().isAfter(moment))
                .findFirst();
    }

    @Override
    public List<Screening> history(PersonId person) {
        return List.copyOf(kept.getOrDefault(person, new TreeMap<>()).values());
    }

    @Override
    public boolean keep(PersonId person, Screening screening) {
        return kept.computeIfAbsent(person, _ -> new TreeMap<>()).putIfAbsent(screening.edition(), screening) == null;
    }
}
