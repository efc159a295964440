// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps routines for as long as a test runs. Obeys [OwnRoutinesContract]; not for several threads.
public final class OwnRoutinesInMemory implements OwnRoutines {

    private record Key(PersonId person, RoutineName name) {}

    private final Map<Key, OwnRoutine> kept = new LinkedHashMap<>();
    private final Map<Key, String> titles = new LinkedHashMap<>();
    private final Map<PersonId, Map<Part, RoutineName>> standing = new LinkedHashMap<>();

    @Override
    public List<OwnRoutine> all(PersonId person) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().person().equals(person))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Optional<OwnRoutine> find(PersonId person, RoutineName name) {
        return Optional.ofNullable(kept.get(new Key(person, name)));
    }

    @Override
    public Keeping keep(PersonId person, OwnRoutine routine) {
        var key = new Key(person, routine.name());
        OwnRoutine now = kept.get(key);
        if (routine.revision() == 0 && all(person).size() >= OwnRoutine.MOST) {
            return new Keeping.Full();
        }
        if (routine.revision() == 0 ? titles.containsKey(key) : now == null) {
            return new Keeping.Gone();
        }
        if (now != null && now.revision() != routine.revision()) {
            return new Keeping.ChangedMeanwhile(now);
        }
        kept.put(key, routine.revision(routine.revision() + 1));
        titles.put(key, routine.title());
        return new Keeping.Kept(kept.get(key));
    }

    @Override
    public boolean remove(PersonId person, RoutineName name) {
        standing.getOrDefault(person, Map.of()).values().removeIf(name::equals);
        return kept.remove(new Key(person, name)) != null;
    }

    @Override
    public Map<RoutineName, String> titles(PersonId person) {
        Map<RoutineName, String> mine = new LinkedHashMap<>();
        titles.forEach((key, title) -> {
            if (key.person().equals(person)) {
                mine.put(key.name(), title);
            }
        });
        return mine;
    }

    @Override
    public Map<Part, OwnRoutine> standing(PersonId person) {
        Map<Part, OwnRoutine> mine = new EnumMap<>(Part.class);
        standing.getOrDefault(person, Map.of())
                .forEach((part, name) -> mine.put(part, find(person, name).orElseThrow()));
        return mine;
    }

    @Override
    public void stand(PersonId person, Part part, @Nullable RoutineName name) {
        Map<Part, RoutineName> mine = standing.computeIfAbsent(person, _ -> new EnumMap<>(Part.class));
        if (name == null) {
            mine.remove(part);
        } else if (find(person, name).isPresent()) {
            mine.put(part, name);
        }
    }
}
