// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers rows column by column, to be handed over as arrays: so PostgreSQL runs one statement for a thousand rows.
final class Columns implements Filling {

    /// One column.
    ///
    /// @param type its name in PostgreSQL
    private record Column(String type, List<@Nullable Object> values) {}

    private final List<Column> columns = new ArrayList<>();
    private int place;

    @Override
    public Filling text(@Nullable String value) {
        return add("text", value);
    }

    @Override
    public Filling number(@Nullable Long value) {
        return add("bigint", value);
    }

    @Override
    public void next() {
        place = 0;
    }

    /// `unnest(?::text[], ?::bigint[])`: the rows again, as a table.
    String table() {
        return columns.stream()
                .map(column -> "?::" + column.type() + "[]")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    void bind(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            statement.setArray(
                    i + 1,
                    connection.createArrayOf(column.type(), column.values().toArray()));
        }
    }

    private Filling add(String type, @Nullable Object value) {
        if (place == columns.size()) {
            columns.add(new Column(type, new ArrayList<>()));
        }
        columns.get(place).values().add(value);
        place++;
        return this;
    }
}
