// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.reminder.keep.Change;
import app.supple.reminder.life.Nudge;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
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
    static List<Boolean> update(Handle handle, Dialect dialect, List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Extent extent =
                changes.stream().map(Extent::of).max(Comparator.naturalOrder()).orElse(Extent.STATE);
        Row<Change> row = (places, change) -> {
            extent.fill(places, change.after());
            OccurrenceRows.fill(places, change.seen().nudge().occurrence());
            places.number(change.seen().fence());
        };
        return switch (dialect) {
            case POSTGRESQL ->
                areApart(changes) ? together(handle, extent, changes, row) : oneByOne(handle, extent, changes, row);
            case SQLITE -> oneByOne(handle, extent, changes, row);
        };
    }

    private static List<Boolean> oneByOne(Handle handle, Extent extent, List<Change> changes, Row<Change> row) {
        return Arrays.stream(execute(handle, extent.sql, changes, row))
                .mapToObj(rows -> rows == 1)
                .toList();
    }

    /// Of two changes of one nudge the first counts, and only one statement after the other sees that.
    private static boolean areApart(List<Change> changes) {
        return changes.stream()
                        .map(change -> change.seen().nudge().occurrence())
                        .distinct()
                        .count()
                == changes.size();
    }

    /// In one statement, which costs the database a third of as many.
    private static List<Boolean> together(Handle handle, Extent extent, List<Change> changes, Row<Change> row) {
        var columns = new Columns();
        Boolean[] kept = new Boolean[changes.size()];
        Arrays.fill(kept, false);
        try {
            for (Change change : changes) {
                row.fill(columns, change);
                columns.next();
            }
            try (PreparedStatement statement = handle.getConnection().prepareStatement(extent.together(columns))) {
                columns.bind(statement);
                ResultSet places = statement.executeQuery();
                while (places.next()) {
                    kept[places.getInt(1) - 1] = true;
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of(kept);
    }

    /// How much of a row changes. SQLite writes the entries of an index anew as soon as a column of it is named, also
    /// with the value that it had; so nothing is named that stays.
    private enum Extent {
        STATE(OccurrenceRows.STATE) {
            @Override
            void fill(Filling places, Nudge after) throws SQLException {
                OccurrenceRows.fillState(places, after);
            }
        },
        NEXT(Stream.concat(OccurrenceRows.NEXT.stream(), OccurrenceRows.STATE.stream())
                .toList()) {
            @Override
            void fill(Filling places, Nudge after) throws SQLException {
                OccurrenceRows.fillState(OccurrenceRows.fillNext(places, after), after);
            }
        },
        ALL(OccurrenceRows.CHANGING) {
            @Override
            void fill(Filling places, Nudge after) throws SQLException {
                OccurrenceRows.fill(places, after);
            }
        };

        private final String sql;
        private final String names;
        private final String newValues;

        Extent(List<String> columns) {
            this.names = Stream.of(columns, OccurrenceRows.KEY, List.of("fence", "place"))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(", "));
            this.newValues =
                    columns.stream().map(column -> column + " = new." + column).collect(Collectors.joining(", "));
            this.sql = "UPDATE occurrence SET "
                    + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                    + ", fence = fence + 1 WHERE "
                    + OccurrenceRows.KEY.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "))
                    + " AND fence = ?";
        }

        /// For all rows at once; it answers with the places of those that are kept, counted from 1.
        String together(Columns rows) {
            return "UPDATE occurrence SET " + newValues
                    + ", fence = occurrence.fence + 1 FROM " + rows.table() + " WITH ORDINALITY AS new (" + names
                    + ") WHERE occurrence.fence = new.fence AND "
                    + OccurrenceRows.KEY.stream()
                            .map(column -> "occurrence." + column + " = new." + column + " COLLATE \"C\"")
                            .collect(Collectors.joining(" AND "))
                    + " RETURNING new.place";
        }

        static Extent of(Change change) {
            Nudge before = change.seen().nudge();
            Nudge after = change.after();
            if (before.call() != after.call() || !before.leeway().equals(after.leeway())) {
                return ALL;
            }
            return before.next().equals(after.next()) ? STATE : NEXT;
        }

        abstract void fill(Filling places, Nudge after) throws SQLException;
    }

    private static <T> int[] execute(Handle handle, String sql, List<T> all, Row<T> row) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            var places = new Places(statement);
            for (T one : all) {
                row.fill(places, one);
                places.next();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            // The database knows what it means.
            throw new IllegalStateException(e);
        }
    }
}
