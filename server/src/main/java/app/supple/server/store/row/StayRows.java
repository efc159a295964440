// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.person.Whereabouts;
import app.supple.person.Whereabouts.Stay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Between whereabouts and their rows, one a stay.
final class StayRows {

    /// Since always.
    private static final long ALWAYS = Long.MIN_VALUE;

    private StayRows() {}

    static Optional<Whereabouts> read(Handle handle, PersonId person) {
        List<Stay> stays = handle.createQuery("SELECT * FROM stay WHERE person_id = :person ORDER BY since_at_ms")
                .bind("person", person.value())
                .map((row, _) -> new Stay(ZoneId.of(row.getString("zone")), since(row.getLong("since_at_ms"))))
                .list();
        return stays.isEmpty() ? Optional.empty() : Optional.of(new Whereabouts(stays));
    }

    static void replace(Handle handle, PersonId person, Whereabouts whereabouts) {
        handle.createUpdate("DELETE FROM stay WHERE person_id = :person")
                .bind("person", person.value())
                .execute();
        whereabouts.stays().forEach(stay -> insert(handle, person, stay));
    }

    private static void insert(Handle handle, PersonId person, Stay stay) {
        handle.createUpdate("INSERT INTO stay (person_id, since_at_ms, zone) VALUES (:person, :since, :zone)")
                .bind("person", person.value())
                .bind("since", ms(stay.since()))
                .bind("zone", stay.zone().getId())
                .execute();
    }

    private static long ms(Instant since) {
        return since.equals(Instant.MIN) ? ALWAYS : since.toEpochMilli();
    }

    private static Instant since(long ms) {
        return ms == ALWAYS ? Instant.MIN : Instant.ofEpochMilli(ms);
    }
}
