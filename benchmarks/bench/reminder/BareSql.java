// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.reminder.Together.Seen;
import bench.reminder.ground.Crowd;
import bench.reminder.ground.Ground;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The writes that Supple cannot do without, and nothing else: claim, say that it is due, say that it was sent. One
/// connection, plain JDBC, rows of the same table.
record BareSql(Ground ground, Together together) implements Contestant {

    private static final int ROWS = 1_000;
    private static final long LEASE_MS = 30_000;

    private static final String CLAIM =
            "UPDATE occurrence SET lease_until_ms = ?, fence = fence + 1 WHERE %s RETURNING person_id, fence";

    /// The moments are those of the crowd; nothing is to be worked out here.
    private static final String DUE = "state = 'due', cause = 'under_way', state_at_ms = due_at_ms";

    private static final String SENT =
            "state = 'sent', cause = NULL, state_at_ms = due_at_ms, next_at_ms = due_at_ms + open_ms";

    @Override
    public String name() {
        return together.words();
    }

    @Override
    public String settings() {
        return "one connection, " + ROWS + " together, three transactions for each";
    }

    @Override
    public Run ready(int rows) throws Exception {
        ground.fill(rows);
        return new Writing(this, ground.connect());
    }

    private record Writing(BareSql sql, Connection connection) implements Run {

        @Override
        public double go() throws SQLException {
            RunningClock clock = RunningClock.from(Crowd.NINE);
            connection.setAutoCommit(false);
            try (var claim = connection.prepareStatement(CLAIM.formatted(sql.ground.free(ROWS)))) {
                for (var claimed = claim(claim); !claimed.isEmpty(); claimed = claim(claim)) {
                    sql.together.change(connection, DUE, claimed);
                    connection.commit();
                    sql.together.change(
                            connection,
                            SENT,
                            claimed.stream().map(Seen::changed).toList());
                    connection.commit();
                }
            }
            return clock.seconds();
        }

        private List<Seen> claim(PreparedStatement claim) throws SQLException {
            long now = Crowd.NINE.toEpochMilli();
            claim.setLong(1, now + LEASE_MS);
            claim.setLong(2, now);
            claim.setLong(3, now);
            List<Seen> claimed = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    claimed.add(new Seen(row.getString(1), row.getLong(2)));
                }
            }
            connection.commit();
            return claimed;
        }

        @Override
        public long left() throws SQLException {
            return sql.ground.unsent();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
