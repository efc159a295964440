// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.routine;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.PersonId;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Between a routine of one's own and its rows, in two tables.
final class RoutineRows {

    private RoutineRows() {}

    static List<OwnRoutine> all(Handle handle, PersonId person) {
        return handle.createQuery(
                        "SELECT * FROM own_routine WHERE person_id = :person AND removed = 0 ORDER BY place, name")
                .bind("person", person.value())
                .map((row, _) -> routine(handle, person, row))
                .list();
    }

    static Optional<OwnRoutine> find(Handle handle, PersonId person, RoutineName name) {
        return handle.createQuery(
                        "SELECT * FROM own_routine WHERE person_id = :person AND name = :name AND removed = 0")
                .bind("person", person.value())
                .bind("name", name.value())
                .map((row, _) -> routine(handle, person, row))
                .findOne();
    }

    static void removeLines(Handle handle, PersonId person, RoutineName name) {
        handle.createUpdate("DELETE FROM own_line WHERE person_id = :person AND name = :name")
                .bind("person", person.value())
                .bind("name", name.value())
                .execute();
    }

    static void insertLines(Handle handle, PersonId person, OwnRoutine routine) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO own_line (person_id, name, position, stretch, movement, each_seconds, repetitions, form,
                    sides, rest_seconds)
                VALUES (:person, :name, :position, :stretch, :movement, :each, :repetitions, :form, :sides, :rest)
                """);
        for (int position = 0; position < routine.lines().size(); position++) {
            batch.bind("person", person.value())
                    .bind("name", routine.name().value())
                    .bind("position", position);
            bind(batch, routine.lines().get(position));
            batch.add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, Line line) {
        Dose dose = line.dose();
        Duration rest = line.manner().rest();
        batch.bind("stretch", line.stretch().value())
                .bind(
                        "movement",
                        switch (dose) {
                            case Dose.Hold _ -> "hold";
                            case Dose.Cycles _ -> "repeat";
                        })
                .bind("each", dose.perSide().dividedBy(dose.repetitions()).toSeconds())
                .bind("repetitions", dose.repetitions())
                .bind("form", word(line.manner().form()))
                .bind("sides", word(line.manner().sides()))
                .bind("rest", rest == null ? (Long) null : Long.valueOf(rest.toSeconds()));
    }

    private static OwnRoutine routine(Handle handle, PersonId person, ResultSet row) throws SQLException {
        var name = new RoutineName(row.getString("name"));
        return new OwnRoutine(
                name,
                row.getString("title"),
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                lines(handle, person, name),
                row.getInt("revision"));
    }

    private static List<Line> lines(Handle handle, PersonId person, RoutineName name) {
        return handle.createQuery("SELECT * FROM own_line WHERE person_id = :person AND name = :name ORDER BY position")
                .bind("person", person.value())
                .bind("name", name.value())
                .map((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Duration each = Duration.ofSeconds(row.getLong("each_seconds"));
        int repetitions = row.getInt("repetitions");
        Dose dose = row.getString("movement").equals("hold")
                ? new Dose.Hold(each, repetitions)
                : new Dose.Cycles(each, repetitions);
        Duration rest = row.getObject("rest_seconds") == null ? null : Duration.ofSeconds(row.getLong("rest_seconds"));
        var manner = new Manner(
                FormKind.valueOf(row.getString("form").toUpperCase(Locale.ROOT)),
                Sided.valueOf(row.getString("sides").toUpperCase(Locale.ROOT)),
                rest);
        return new Line(new StretchId(row.getString("stretch")), dose, manner);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
