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
    private static final long OPEN_MS = 3_600_000;

    private static final String CLAIM =
            "UPDATE occurrence SET lease_until_ms = ?, fence = fence + 1 WHERE %s RETURNING person_id, fence";

    private static final String CHANGE = """
            UPDATE occurrence SET state = ?, cause = ?, state_at_ms = ?, next_at_ms = ?, fence = fence + 1
            WHERE person_id = ? AND rule = 'nudge' AND local_date = '2026-11-25' AND slot = '09:00' AND fence = ?
            """;

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
                    var due = connection.prepareStatement(CHANGE);
                    var sent = connection.prepareStatement(CHANGE)) {
                long now = Crowd.NINE.toEpochMilli();
                for (var claimed = claim(claim, now); !claimed.isEmpty(); claimed = claim(claim, now)) {
                    change(due, claimed, "due", now);
                    change(sent, later(claimed), "sent", now + OPEN_MS);
                }
            }
            return clock.seconds();
        }

        private List<Claimed> claim(PreparedStatement claim, long now) throws SQLException {
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

        private void change(PreparedStatement change, List<Claimed> rows, String state, long next) throws SQLException {
            for (Claimed row : rows) {
                change.setString(1, state);
                change.setString(2, state.equals("due") ? "under_way" : null);
                change.setLong(3, Crowd.NINE.toEpochMilli());
                change.setLong(4, next);
                change.setString(5, row.person());
                change.setLong(6, row.fence());
                change.addBatch();
            }
            change.executeBatch();
            connection.commit();
        }

        private static List<Claimed> later(List<Claimed> claimed) {
            return claimed.stream()
                    .map(row -> new Claimed(row.person(), row.fence() + 1))
                    .toList();
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
