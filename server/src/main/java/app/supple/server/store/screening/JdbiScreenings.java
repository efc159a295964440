// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.screening;

import app.supple.person.PersonId;
import app.supple.safety.Screening;
import app.supple.safety.Screenings;
import app.supple.server.store.row.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Screenings as rows, one for each edition.
public record JdbiScreenings(Database database) implements Screenings {

    @Override
    public Optional<Screening> latest(PersonId person) {
        return database.read(handle -> ScreeningRow.one(of(handle, person, "ORDER BY edition DESC LIMIT 1")));
    }

    @Override
    public Optional<Screening> asOf(PersonId person, Instant moment) {
        return database.read(
                handle -> ScreeningRow.one(of(handle, person, "AND at_ms <= :moment ORDER BY edition DESC LIMIT 1")
                        .bind("moment", moment.toEpochMilli())));
    }

    @Override
    public List<Screening> history(PersonId person) {
        return database.read(handle -> of(handle, person, "ORDER BY edition")
                .map((row, _) -> ScreeningRow.read(row))
                .list());
    }

    @Override
    public boolean keep(PersonId person, Screening screening) {
        return database.write(handle -> ScreeningRow.bind(
                                handle.createUpdate("""
                        INSERT INTO screening (person_id, edition, at_ms, begun_at_ms, whole_at_ms, answers, bar,
                            conditions, gentle)
                        VALUES (:person, :edition, :at, :begun, :whole, :answers, :bar, :conditions, :gentle)
                        ON CONFLICT (person_id, edition) DO NOTHING
                        """).bind("person", person.value()), screening)
                        .execute())
                == 1;
    }

    private static Query of(Handle handle, PersonId person, String rest) {
        return handle.createQuery("SELECT * FROM screening WHERE person_id = :person " + rest)
                .bind("person", person.value());
    }
}
