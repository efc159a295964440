// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.parcel.Outbox.Held;
import app.supple.server.store.row.Dialect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Takes what is to be sent. A lease that ends more than two of its lengths ahead is void: the clock was put back
/// since.
///
/// @param but origins to leave alone, unless the use is over
record ParcelClaim(Instant now, Duration lease, int most, Set<String> but) {

    private static final String FREE = """
             next_at_ms IS NOT NULL AND (next_at_ms <= :now OR until_at_ms <= :now)
             AND (lease_until_ms <= :now OR lease_until_ms > :void)
            """;

    /// Asked first, because nearly always nothing is, and a writing transaction costs a visit to the disk.
    boolean isAnyWaiting(Handle handle) {
        return bind(handle.createQuery("SELECT 1 FROM parcel WHERE" + FREE + allowed() + " LIMIT 1"))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<Held> take(Handle handle, Dialect dialect) {
        String first = "SELECT " + dialect.place() + " FROM parcel WHERE" + FREE + allowed()
                + " ORDER BY next_at_ms LIMIT :most";
        return bind(handle.createQuery("UPDATE parcel SET lease_until_ms = :until, fence = fence + 1 WHERE "
                        + dialect.place() + dialect.oneOf(first) + " AND" + FREE + " RETURNING *"))
                .bind("until", now.plus(lease).toEpochMilli())
                .bind("most", most)
                .map((row, _) -> ParcelRows.held(row))
                .list();
    }

    private String allowed() {
        return but.isEmpty() ? "" : " AND (origin NOT IN (<but>) OR until_at_ms <= :now)";
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        S bound = statement
                .bind("now", now.toEpochMilli())
                .bind("void", now.plus(lease.multipliedBy(2)).toEpochMilli());
        return but.isEmpty() ? bound : bound.bindList("but", List.copyOf(but));
    }
}
