// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Tally;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Counts parcels where they lie.
public record JdbiTally(Database database) implements Tally {

    /// What was due since is of use since, and by that there is an index for all persons.
    @Override
    public List<Count> since(Instant from) {
        return database.read(handle -> handle.createQuery("""
                        SELECT destination.way AS way, parcel.stage AS stage, parcel.reason AS reason,
                            COUNT(*) AS number
                        FROM parcel LEFT JOIN destination ON destination.id = parcel.destination_id
                        WHERE parcel.due_at_ms >= :from AND parcel.until_at_ms >= :from
                        GROUP BY destination.way, parcel.stage, parcel.reason
                        """)
                .bind("from", from.toEpochMilli())
                .map((row, _) -> count(row))
                .list());
    }

    private static Count count(ResultSet row) throws SQLException {
        String way = upper(row.getString("way"));
        String reason = upper(row.getString("reason"));
        return new Count(
                way == null ? null : Way.valueOf(way),
                kind(row.getString("stage")),
                reason == null ? null : Reason.valueOf(reason),
                row.getInt("number"));
    }

    private static Kind kind(String word) {
        return word.equals("underway") ? Kind.UNDER_WAY : Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String upper(@Nullable String word) {
        return word == null ? null : word.toUpperCase(Locale.ROOT);
    }
}
