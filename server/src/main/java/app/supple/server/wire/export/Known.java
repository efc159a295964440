// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.programme.ProgrammeId;
import app.supple.programme.RoutineName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// What this Supple knows, so that a file names nothing that nobody can show. Each is asked about once.
public final class Known {

    private final Shelf shelf;
    private final Predicate<RoutineName> routine;
    private final Predicate<ProgrammeId> programme;
    private final Map<StretchId, Boolean> stretches = new HashMap<>();
    private final Map<RoutineName, Boolean> routines = new HashMap<>();

    public Known(Shelf shelf, Predicate<RoutineName> routine, Predicate<ProgrammeId> programme) {
        this.shelf = shelf;
        this.routine = routine;
        this.programme = programme;
    }

    Shelf shelf() {
        return shelf;
    }

    boolean isStretch(StretchId id) {
        return stretches.computeIfAbsent(id, asked -> shelf.find(asked).isPresent());
    }

    boolean isRoutine(RoutineName name) {
        return routines.computeIfAbsent(name, routine::test);
    }

    boolean isProgramme(ProgrammeId id) {
        return programme.test(id);
    }
}
