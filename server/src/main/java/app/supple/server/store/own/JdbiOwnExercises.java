// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.own.OwnPicture;
import app.supple.own.PictureId;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Own exercises and their pictures as rows.
public record JdbiOwnExercises(Database database) implements OwnExercises {

    @Override
    public List<OwnExercise> all(PersonId person) {
        return list("removed_at_ms IS NULL ORDER BY place, id", person);
    }

    @Override
    public List<OwnExercise> removed(PersonId person) {
        return list("removed_at_ms IS NOT NULL ORDER BY removed_at_ms DESC, place, id", person);
    }

    @Override
    public Optional<OwnExercise> find(PersonId person, StretchId id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM own_exercise WHERE person_id = :person AND id = :id")
                        .bind("person", person.value())
                        .bind("id", id.value())
                        .map((row, _) -> OwnRows.exercise(row))
                        .findOne());
    }

    @Override
    public void keep(PersonId person, Batch batch, Instant at) {
        database.write(handle -> write(handle, person, batch, at));
    }

    /// Within a transaction that somebody else has begun.
    static int write(Handle handle, PersonId person, Batch batch, Instant at) {
        batch.pictures().forEach(picture -> write(handle, person, picture));
        batch.exercises().forEach(exercise -> write(handle, person, exercise, at));
        return forgetUnseen(handle, person, batch);
    }

    @Override
    public boolean remove(PersonId person, StretchId id, Instant at) {
        return database.write(handle -> handle.createUpdate("""
                        UPDATE own_exercise SET removed_at_ms = :at
                        WHERE person_id = :person AND id = :id AND removed_at_ms IS NULL
                        """)
                        .bind("person", person.value())
                        .bind("id", id.value())
                        .bind("at", at.toEpochMilli())
                        .execute())
                == 1;
    }

    @Override
    public boolean putBack(PersonId person, StretchId id) {
        return database.write(handle -> handle.createUpdate("""
                        UPDATE own_exercise SET removed_at_ms = NULL
                        WHERE person_id = :person AND id = :id AND removed_at_ms IS NOT NULL
                        """)
                        .bind("person", person.value())
                        .bind("id", id.value())
                        .execute())
                == 1;
    }

    @Override
    public Optional<OwnPicture> picture(PersonId person, PictureId id) {
        return database.read(
                handle -> handle.createQuery("SELECT png FROM own_picture WHERE person_id = :person AND id = :id")
                        .bind("person", person.value())
                        .bind("id", id.value())
                        .map((row, _) -> new OwnPicture(id, row.getBytes("png")))
                        .findOne());
    }

    private List<OwnExercise> list(String which, PersonId person) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM own_exercise WHERE person_id = :person AND " + which)
                        .bind("person", person.value())
                        .map((row, _) -> OwnRows.exercise(row))
                        .list());
    }

    private static void write(Handle handle, PersonId person, OwnPicture picture) {
        handle.createUpdate("""
                        INSERT INTO own_picture (person_id, id, png) VALUES (:person, :id, :png)
                        ON CONFLICT (person_id, id) DO NOTHING
                        """)
                .bind("person", person.value())
                .bind("id", picture.id().value())
                .bind("png", picture.png())
                .execute();
    }

    /// A new one comes after all others; what was there stays where it is, and shows again.
    private static void write(Handle handle, PersonId person, OwnExercise exercise, Instant at) {
        OwnRows.bind(handle.createUpdate("""
                        INSERT INTO own_exercise (person_id, id, name, position, steps, caution, given_by, manner,
                            seconds, repetitions, sides, picture_id, place, added_at_ms)
                        VALUES (:person, :id, :name, :position, :steps, :caution, :given_by, :manner, :seconds,
                            :repetitions, :sides, :picture,
                            (SELECT COALESCE(MAX(place), 0) + 1 FROM own_exercise WHERE person_id = :person), :at)
                        ON CONFLICT (person_id, id) DO UPDATE SET name = excluded.name, position = excluded.position,
                            steps = excluded.steps, caution = excluded.caution, given_by = excluded.given_by,
                            manner = excluded.manner, seconds = excluded.seconds,
                            repetitions = excluded.repetitions, sides = excluded.sides,
                            picture_id = excluded.picture_id, removed_at_ms = NULL
                        """), exercise)
                .bind("person", person.value())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    private static int forgetUnseen(Handle handle, PersonId person, Batch batch) {
        List<String> came = Stream.concat(
                        Stream.of(""),
                        batch.pictures().stream().map(picture -> picture.id().value()))
                .toList();
        return handle.createUpdate("""
                        DELETE FROM own_picture WHERE person_id = :person AND id NOT IN (<came>) AND id NOT IN (
                            SELECT picture_id FROM own_exercise
                            WHERE person_id = :person AND picture_id IS NOT NULL)
                        """)
                .bind("person", person.value())
                .bindList("came", came)
                .execute();
    }
}
