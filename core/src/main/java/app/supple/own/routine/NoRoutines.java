// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Of people who make none.
public enum NoRoutines implements OwnRoutines {
    NONE;

    @Override
    public List<OwnRoutine> all(PersonId person) {
        return List.of();
    }

    @Override
    public Optional<OwnRoutine> find(PersonId person, RoutineName name) {
        return Optional.empty();
    }

    @Override
    public Keeping keep(PersonId person, OwnRoutine routine) {
        return new Keeping.Full();
    }

    @Override
    public boolean remove(PersonId person, RoutineName name) {
        return false;
    }

    @Override
    public Map<RoutineName, String> titles(PersonId person) {
        return Map.of();
    }

    @Override
    public Map<Part, OwnRoutine> standing(PersonId person) {
        return Map.of();
    }

    @Override
    public void stand(PersonId person, Part part, @Nullable RoutineName name) {}
}
