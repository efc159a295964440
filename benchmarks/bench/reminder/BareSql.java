// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.reminder.ground.Crowd;
import bench.reminder.ground.Ground;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The writes that Supple cannot do without, and nothing else: claim, say that it is due, say that it was sent. One
/// connection, plain JDBC batches, rows of the same table.
final class BareSql implements Contestant {

    private static final int TOGETHER = 1_000;
    private static final long LEASE_MS = 30_000;

    private static final String CLAIM =
            "UPDATE occurrence SET lease_until_ms = ?, fence = fence + 1 WHERE %s RETURNING person_id, fence";

    private static final String THIS = " WHERE person_id = ? AND rule = 'nudge' AND local_date = '2026-11-25'"
            + " AND slot = '09:00' AND fence = ?";

    /// The moments are those of the crowd; nothing is to be worked out here.
    private static final String DUE =
            "UPDATE occurrence SET state = 'due', cause = 'under_way', state_at_ms = due_at_ms," + " fence = fence + 1"
                    + THIS;

    private static final String SENT = "UPDATE occurrence SET state = 'sent', cause = NULL, state_at_ms = due_at_ms,"
            + " next_at_ms = due_at_ms + open_ms, fence = fence + 1" + THIS;

    private final Ground ground;

    BareSql(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String name() {
        return "bare SQL";
    }

    @Override
    public String settings() {
        return "one connection, " + TOGETHER + " together, three transactions for each";
    }

    @Override
    public Run ready(int rows) throws Exception {
        ground.fill(rows);
        return new Writing(ground, ground.connect());
    }

    private record Claimed(String person, long fence) {}

    private record Writing(Ground ground, Connection connection) implements Run {

        @Override
        public double go() throws SQLException {
            RunningClock clock = RunningClock.from(Crowd.NINE);
            connection.setAutoCommit(false);
            try (var claim = connection.prepareStatement(CLAIM.formatted(ground.free(TOGETHER)));
                    var due = connection.prepareStatement(DUE);
                    var sent = connection.prepareStatement(SENT)) {
                for (var claimed = claim(claim); !claimed.isEmpty(); claimed = claim(claim)) {
                    change(due, claimed, 0);
                    change(sent, claimed, 1);
                }
            }
            return clock.seconds();
        }

        private List<Claimed> claim(PreparedStatement claim) throws SQLException {
            long now = Crowd.NINE.toEpochMilli();
            claim.setLong(1, now + LEASE_MS);
            claim.setLong(2, now);
            claim.setLong(3, now);
            List<Claimed> claimed = new ArrayList<>();
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    claimed.add(new Claimed(row.getString(1), row.getLong(2)));
                }
            }
            connection.commit();
            return claimed;
        }

        /// @param since how often the rows were changed since they were claimed
        private void change(PreparedStatement change, List<Claimed> rows, int since) throws SQLException {
            for (Claimed row : rows) {
                change.setString(1, row.person());
                change.setLong(2, row.fence() + since);
                change.addBatch();
            }
            change.executeBatch();
            connection.commit();
        }

        @Override
        public long left() throws SQLException {
            return ground.unsent();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
