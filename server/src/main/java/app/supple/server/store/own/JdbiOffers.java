// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.share.Offers;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.Instant;
import java.util.Optional;

/// The file that a person looks at, as a row.
public record JdbiOffers(Database database) implements Offers {

    @Override
    public void put(PersonId person, String id, byte[] file, Instant at) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO own_offer (person_id, id, file, given_at_ms) VALUES (:person, :id, :file, :at)
                        ON CONFLICT (person_id) DO UPDATE SET id = excluded.id, file = excluded.file,
                            given_at_ms = excluded.given_at_ms
                        """)
                .bind("person", person.value())
                .bind("id", id)
                .bind("file", file)
                .bind("at", at.toEpochMilli())
                .execute());
    }

    @Override
    public Optional<byte[]> find(PersonId person, String id) {
        return database.read(
                handle -> handle.createQuery("SELECT file FROM own_offer WHERE person_id = :person AND id = :id")
                        .bind("person", person.value())
                        .bind("id", id)
                        .map((row, _) -> row.getBytes("file"))
                        .findOne());
    }

    @Override
    public void forget(PersonId person) {
        database.write(handle -> handle.createUpdate("DELETE FROM own_offer WHERE person_id = :person")
                .bind("person", person.value())
                .execute());
    }
}
