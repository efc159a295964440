// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All routines: the two bookends, and each stretch of the library alone. Never changes while Supple runs.
public final class Routines {

    private final Map<RoutineName, Routine> routines = new LinkedHashMap<>();

    /// Takes the written routines and adds a practice for each stretch.
    ///
    /// @throws IllegalArgumentException if a bookend is missing, or a routine names a stretch that is not there
    public Routines(Library library, Collection<Routine> written) {
        written.forEach(routine -> routines.put(routine.name(), routine));
        Pace pace = get(RoutineName.EVENING).pace();
        get(RoutineName.MORNING);
        routines.values().forEach(routine -> checkStretches(library, routine));
        library.all().stream().map(stretch -> practice(stretch, pace)).forEach(r -> routines.putIfAbsent(r.name(), r));
    }

    public Optional<Routine> find(RoutineName name) {
        return Optional.ofNullable(routines.get(name));
    }

    /// The routine of that name, for callers who know that it is there.
    public Routine get(RoutineName name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no routine " + name));
    }

    public Stream<RoutineName> names() {
        return routines.keySet().stream();
    }

    /// A stretch alone, also one that is in no library.
    public Routine practice(Stretch stretch) {
        return practice(stretch, get(RoutineName.EVENING).pace());
    }

    private static Routine practice(Stretch stretch, Pace pace) {
        var usual = stretch.doses().usual();
        var line = new Prescription(stretch.id(), usual.dose(), usual.grounds());
        var name = new RoutineName(stretch.id().value());
        return new Routine(
                name, Part.PRACTICE, stretch.name(), stretch.teaching().why(), pace, List.of(line));
    }

    private static void checkStretches(Library library, Routine routine) {
        for (Prescription line : routine.prescriptions()) {
            StretchId id = line.stretch();
            if (!library.has(id)) {
                throw new IllegalArgumentException("The routine " + routine.name() + " names no known stretch: " + id);
            }
        }
    }
}
