// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.person.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps introductions for as long as a test runs. Obeys [IntroductionsContract]; not for several threads.
public final class IntroductionsInMemory implements Introductions {

    private final Map<PersonId, Who> kept = new HashMap<>();
    private final Map<PersonId, UUID> references = new HashMap<>();

    @Override
    public Optional<Who> of(PersonId person) {
        return Optional.ofNullable(kept.get(person));
    }

    @Override
    public void keep(PersonId person, Who who) {
        kept.put(person, who);
    }

    @Override
    public void forget(PersonId person) {
        kept.remove(person);
    }

    @Override
    public UUID reference(PersonId person, UUID fresh) {
        return references.computeIfAbsent(person, _ -> fresh);
    }
}
