// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keeps enrolments for as long as a test runs. Obeys [EnrolmentsContract]; not for several threads.
public final class EnrolmentsInMemory implements Enrolments {

    private final Map<PersonId, TreeMap<LocalDate, Enrolment>> kept = new HashMap<>();

    @Override
    public List<Enrolment> of(PersonId person) {
        return List.copyOf(kept.getOrDefault(person, new TreeMap<>()).values());
    }

    @Override
    public void keep(PersonId person, Enrolment enrolment) {
        kept.computeIfAbsent(person, _ -> new TreeMap<>()).put(enrolment.since(), enrolment);
    }
}
