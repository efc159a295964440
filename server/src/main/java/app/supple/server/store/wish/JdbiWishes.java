// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.wish;

import app.supple.person.PersonId;
import app.supple.person.TzRules.Version;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.wish.Wish;
import app.supple.reminder.wish.Wishes;
import app.supple.reminder.wish.Wishes.Planning;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Wishes, pauses and plannings as rows.
public record JdbiWishes(Database database) implements Wishes {

    private static final String THIS_PAUSE =
            " WHERE person_id = :person AND from_at_ms = :from AND until_at_ms = :until AND cause = :cause";

    @Override
    public Wish of(PersonId person) {
        return database.read(handle -> WishRows.read(handle, person));
    }

    @Override
    public void save(PersonId person, Wish wish) {
        database.write(handle -> {
            WishRows.replace(handle, person, wish);
            return wish;
        });
    }

    @Override
    public List<Pause> pauses(PersonId person, Instant now) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM pause WHERE person_id = :person AND until_at_ms > :now
                        ORDER BY from_at_ms, until_at_ms, cause
                        """)
                .bind("person", person.value())
                .bind("now", now.toEpochMilli())
                .map((row, _) -> pause(row))
                .list());
    }

    @Override
    public void pause(PersonId person, Pause pause) {
        database.write(handle -> insert(handle, person, pause));
    }

    @Override
    public boolean end(PersonId person, Pause pause, Instant now) {
        return database.write(handle -> {
            boolean found = pause.until().isAfter(now)
                    && bind(handle.createUpdate("DELETE FROM pause" + THIS_PAUSE), person, pause)
                                    .execute()
                            == 1;
            if (found && pause.from().toEpochMilli() < now.toEpochMilli()) {
                insert(handle, person, new Pause(pause.from(), now, pause.cause()));
            }
            return found;
        });
    }

    @Override
    public Optional<Planning> planning(PersonId person) {
        return database.read(handle -> handle.createQuery("SELECT * FROM planning WHERE person_id = :person")
                .bind("person", person.value())
                .map((row, _) -> new Planning(
                        Version.of(row.getString("rules_version")), Instant.ofEpochMilli(row.getLong("planned_at_ms"))))
                .findOne());
    }

    @Override
    public void planned(PersonId person, Planning planning) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO planning (person_id, rules_version, planned_at_ms) VALUES (:person, :rules, :at)
                        ON CONFLICT (person_id) DO UPDATE SET rules_version = excluded.rules_version,
                            planned_at_ms = excluded.planned_at_ms
                        """)
                .bind("person", person.value())
                .bind("rules", planning.rules().toString())
                .bind("at", planning.at().toEpochMilli())
                .execute());
    }

    /// The same pause again changes nothing.
    private static int insert(Handle handle, PersonId person, Pause pause) {
        return bind(handle.createUpdate("""
                        INSERT INTO pause (person_id, from_at_ms, until_at_ms, cause)
                        VALUES (:person, :from, :until, :cause)
                        ON CONFLICT (person_id, from_at_ms, until_at_ms, cause) DO NOTHING
                        """), person, pause).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, PersonId person, Pause pause) {
        return statement
                .bind("person", person.value())
                .bind("from", pause.from().toEpochMilli())
                .bind("until", pause.until().toEpochMilli())
                .bind("cause", pause.cause().name().toLowerCase(Locale.ROOT));
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                Instant.ofEpochMilli(row.getLong("from_at_ms")),
                Instant.ofEpochMilli(row.getLong("until_at_ms")),
                Pause.Cause.valueOf(row.getString("cause").toUpperCase(Locale.ROOT)));
    }
}
