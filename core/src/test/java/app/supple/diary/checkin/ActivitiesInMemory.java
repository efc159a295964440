// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import app.supple.person.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps activities for as long as a test runs. Obeys [ActivitiesContract]; not for several threads.
public final class ActivitiesInMemory implements Activities {

    private final Map<PersonId, List<Activity>> kept = new HashMap<>();

    @Override
    public List<Activity> of(PersonId person) {
        return kept.getOrDefault(person, List.of());
    }

    @Override
    public void keep(PersonId person, List<Activity> activities) {
        List<Activity> all = new ArrayList<>(activities);
        of(person).stream()
                .filter(old -> activities.stream().noneMatch(one -> one.id().equals(old.id())))
                .map(old -> new Activity(old.id(), old.name(), false))
                .forEach(all::add);
        kept.put(person, List.copyOf(all));
    }
}
