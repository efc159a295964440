// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.introduction;

import app.supple.person.PersonId;
import app.supple.progress.report.Introductions;
import app.supple.progress.report.Who;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Names and references as rows of their own, so that a name goes without a trace.
public record JdbiIntroductions(Database database) implements Introductions {

    @Override
    public Optional<Who> of(PersonId person) {
        return database.read(
                handle -> handle.createQuery("SELECT name, born FROM introduction WHERE person_id = :person")
                        .bind("person", person.value())
                        .map((row, _) -> who(row))
                        .findOne());
    }

    @Override
    public void keep(PersonId person, Who who) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO introduction (person_id, name, born) VALUES (:person, :name, :born)
                        ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, born = excluded.born
                        """)
                .bind("person", person.value())
                .bind("name", who.name())
                .bind("born", who.born())
                .execute());
    }

    @Override
    public void forget(PersonId person) {
        database.write(handle -> handle.createUpdate("DELETE FROM introduction WHERE person_id = :person")
                .bind("person", person.value())
                .execute());
    }

    @Override
    public UUID reference(PersonId person, UUID fresh) {
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO person_reference (person_id, reference) VALUES (:person, :fresh)
                            ON CONFLICT (person_id) DO NOTHING
                            """)
                    .bind("person", person.value())
                    .bind("fresh", fresh.toString())
                    .execute();
            return UUID.fromString(
                    handle.createQuery("SELECT reference FROM person_reference WHERE person_id = :person")
                            .bind("person", person.value())
                            .mapTo(String.class)
                            .one());
        });
    }

    private static Who who(ResultSet row) throws SQLException {
        String name = row.getString("name");
        int born = row.getInt("born");
        return new Who(name, row.wasNull() ? null : born);
    }
}
