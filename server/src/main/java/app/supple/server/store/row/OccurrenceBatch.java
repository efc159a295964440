// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.reminder.keep.Change;
import app.supple.reminder.life.Nudge;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Writes many nudges with one statement each, handed over together.
final class OccurrenceBatch {

    private static final String KEY = String.join(", ", OccurrenceRows.KEY);

    private static final String INSERT = "INSERT INTO occurrence ("
            + String.join(", ", OccurrenceRows.CHANGING) + ", " + KEY + ") VALUES ("
            + Stream.concat(OccurrenceRows.CHANGING.stream(), OccurrenceRows.KEY.stream())
                    .map(_ -> "?")
                    .collect(Collectors.joining(", "))
            + ") ON CONFLICT (" + KEY + ") DO NOTHING";

    private static final String UPDATE = "UPDATE occurrence SET "
            + OccurrenceRows.CHANGING.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + ", fence = fence + 1 WHERE "
            + OccurrenceRows.KEY.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "))
            + " AND fence = ?";

    private OccurrenceBatch() {}

    /// Says what to write in the places of one row.
    @FunctionalInterface
    private interface Row<T> {
        void fill(Filling places, T one) throws SQLException;
    }

    /// Leaves alone what was kept before.
    ///
    /// @return for each in the same order, 1 if it is new and 0 if it was there
    static int[] insert(Handle handle, List<Nudge> nudges) {
        return execute(handle, INSERT, nudges, (places, nudge) -> {
            OccurrenceRows.fill(places, nudge);
            OccurrenceRows.fill(places, nudge.occurrence());
        });
    }

    /// Leaves alone what somebody wrote since it was seen.
    ///
    /// @return for each in the same order, whether it is kept
    static List<Boolean> update(Handle handle, List<Change> changes) {
        return Arrays.stream(execute(handle, UPDATE, changes, (places, change) -> {
                    OccurrenceRows.fill(places, change.after());
                    OccurrenceRows.fill(places, change.seen().nudge().occurrence());
                    places.number(change.seen().fence());
                }))
                .mapToObj(rows -> rows == 1)
                .toList();
    }

    private static <T> int[] execute(Handle handle, String sql, List<T> all, Row<T> row) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            var places = new Filling(statement);
            for (T one : all) {
                row.fill(places, one);
                places.addToBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            // The database knows what it means.
            throw new IllegalStateException(e);
        }
    }
}
