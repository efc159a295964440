// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.look;

import app.supple.diary.past.Writes;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.LocalDate;
import java.util.Objects;

/// A checksum over what may change of a diary: whatever another Supple wrote, it differs. Steps never change once
/// they are there, so they are not read.
public record JdbiWrites(Database database) implements Writes {

    @Override
    public long before(PersonId person, LocalDate date) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*), coalesce(sum((started_at_ms % 1000003)
                            * (1 + coalesce(pain_before, 11) * 13 + coalesce(pain_after, 11) * 191)), 0)
                        FROM entry WHERE person_id = :person AND local_date < :date AND removed_at_ms IS NULL
                        """)
                .bind("person", person.value())
                .bind("date", date.toString())
                .map((row, _) -> Integer.toUnsignedLong(Objects.hash(row.getLong(1), row.getLong(2))))
                .one());
    }
}
