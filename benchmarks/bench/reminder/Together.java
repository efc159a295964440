// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// How many rows are changed together, each only if nobody wrote since it was seen.
enum Together {
    /// One statement each, handed over together, as anybody would do with JDBC.
    BATCH("bare SQL, JDBC batch", "", "?", "?") {
        @Override
        void execute(PreparedStatement change, List<Seen> rows) throws SQLException {
            for (Seen row : rows) {
                change.setString(1, row.person());
                change.setLong(2, row.fence());
                change.addBatch();
            }
            change.executeBatch();
        }
    },
    /// One statement for all, which PostgreSQL alone understands.
    ARRAYS("bare SQL, arrays", " FROM unnest(?::TEXT[], ?::BIGINT[]) AS seen (person, version)", "person", "version") {
        @Override
        void execute(PreparedStatement change, List<Seen> rows) throws SQLException {
            Connection connection = change.getConnection();
            change.setArray(
                    1,
                    connection.createArrayOf(
                            "text", rows.stream().map(Seen::person).toArray()));
            change.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Seen::fence).toArray()));
            change.executeUpdate();
        }
    };

    private final String words;
    private final String rows;

    Together(String words, String from, String person, String fence) {
        this.words = words;
        this.rows = from + " WHERE person_id = " + person + " AND rule = 'nudge' AND local_date = '2026-11-25'"
                + " AND slot = '09:00' AND fence = " + fence;
    }

    /// A row as it was when it was seen.
    record Seen(String person, long fence) {

        Seen changed() {
            return new Seen(person, fence + 1);
        }
    }

    String words() {
        return words;
    }

    void change(Connection connection, String set, List<Seen> seen) throws SQLException {
        try (var change = connection.prepareStatement("UPDATE occurrence SET fence = fence + 1, " + set + rows)) {
            execute(change, seen);
        }
    }

    abstract void execute(PreparedStatement change, List<Seen> rows) throws SQLException;
}
