// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.routine;

import app.supple.own.routine.Keeping;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import app.supple.server.store.row.Database;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Routines of people's own as rows. Whoever changes one says which revision they saw: that is the fence.
public record JdbiOwnRoutines(Database database) implements OwnRoutines {

    private static final String THIS = " WHERE person_id = :person AND name = :name";

    @Override
    public List<OwnRoutine> all(PersonId person) {
        return database.read(handle -> RoutineRows.all(handle, person));
    }

    @Override
    public Optional<OwnRoutine> find(PersonId person, RoutineName name) {
        return database.read(handle -> RoutineRows.find(handle, person, name));
    }

    @Override
    public Keeping keep(PersonId person, OwnRoutine routine) {
        return database.write(
                handle -> routine.revision() == 0 ? add(handle, person, routine) : change(handle, person, routine));
    }

    @Override
    public boolean remove(PersonId person, RoutineName name) {
        return database.write(handle -> {
            handle.createUpdate("DELETE FROM standing_routine" + THIS)
                    .bind("person", person.value())
                    .bind("name", name.value())
                    .execute();
            RoutineRows.removeLines(handle, person, name);
            return handle.createUpdate("UPDATE own_routine SET removed = 1" + THIS + " AND removed = 0")
                            .bind("person", person.value())
                            .bind("name", name.value())
                            .execute()
                    == 1;
        });
    }

    @Override
    public Map<RoutineName, String> titles(PersonId person) {
        Map<RoutineName, String> titles = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery(
                                "SELECT name, title FROM own_routine WHERE person_id = :person ORDER BY place, name")
                        .bind("person", person.value())
                        .map((row, _) -> Map.entry(new RoutineName(row.getString("name")), row.getString("title")))
                        .list())
                .forEach(title -> titles.put(title.getKey(), title.getValue()));
        return titles;
    }

    @Override
    public Map<Part, OwnRoutine> standing(PersonId person) {
        Map<Part, OwnRoutine> standing = new EnumMap<>(Part.class);
        database.read(handle -> handle.createQuery(
                                "SELECT part, name FROM standing_routine WHERE person_id = :person ORDER BY part")
                        .bind("person", person.value())
                        .map((row, _) -> Map.entry(
                                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                                RoutineRows.find(handle, person, new RoutineName(row.getString("name")))))
                        .list())
                .forEach(one -> one.getValue().ifPresent(routine -> standing.put(one.getKey(), routine)));
        return standing;
    }

    @Override
    public void stand(PersonId person, Part part, @Nullable RoutineName name) {
        database.write(handle -> {
            if (name == null) {
                sitDown(handle, person, part);
            } else if (RoutineRows.find(handle, person, name).isPresent()) {
                sitDown(handle, person, part);
                handle.createUpdate(
                                "INSERT INTO standing_routine (person_id, part, name) VALUES (:person, :part, :name)")
                        .bind("person", person.value())
                        .bind("part", word(part))
                        .bind("name", name.value())
                        .execute();
            }
            return part;
        });
    }

    private static void sitDown(Handle handle, PersonId person, Part part) {
        handle.createUpdate("DELETE FROM standing_routine WHERE person_id = :person AND part = :part")
                .bind("person", person.value())
                .bind("part", word(part))
                .execute();
    }

    /// A new one, within a transaction that somebody else has begun.
    ///
    /// @throws IllegalStateException if it cannot be kept; who began the transaction must not end it well then
    public static void insert(Handle handle, PersonId person, OwnRoutine routine) {
        if (!(add(handle, person, routine) instanceof Keeping.Kept)) {
            throw new IllegalStateException("No room for the routine " + routine.name() + ", or its name is taken");
        }
    }

    private static Keeping add(Handle handle, PersonId person, OwnRoutine routine) {
        if (RoutineRows.all(handle, person).size() >= OwnRoutine.MOST) {
            return new Keeping.Full();
        }
        int added = handle.createUpdate("""
                        INSERT INTO own_routine (person_id, name, place, title, part, revision, removed)
                        SELECT :person, :name, COALESCE(MAX(place), 0) + 1, :title, :part, 1, 0
                        FROM own_routine WHERE person_id = :person
                        ON CONFLICT (person_id, name) DO NOTHING
                        """)
                .bind("person", person.value())
                .bind("name", routine.name().value())
                .bind("title", routine.title())
                .bind("part", word(routine.part()))
                .execute();
        return added == 1 ? kept(handle, person, routine) : new Keeping.Gone();
    }

    private static Keeping change(Handle handle, PersonId person, OwnRoutine routine) {
        int changed = handle.createUpdate("UPDATE own_routine SET title = :title, part = :part, revision = revision + 1"
                        + THIS + " AND revision = :seen AND removed = 0")
                .bind("person", person.value())
                .bind("name", routine.name().value())
                .bind("title", routine.title())
                .bind("part", word(routine.part()))
                .bind("seen", routine.revision())
                .execute();
        if (changed == 1) {
            return kept(handle, person, routine);
        }
        return RoutineRows.find(handle, person, routine.name())
                .<Keeping>map(Keeping.ChangedMeanwhile::new)
                .orElseGet(Keeping.Gone::new);
    }

    private static Keeping kept(Handle handle, PersonId person, OwnRoutine routine) {
        RoutineRows.removeLines(handle, person, routine.name());
        RoutineRows.insertLines(handle, person, routine);
        return new Keeping.Kept(routine.revision(routine.revision() + 1));
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
