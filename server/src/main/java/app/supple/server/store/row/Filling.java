// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// Fills the places of a prepared statement, one after the other. Where thousands of rows are written, looking up each
/// by its name would take longer than writing them.
final class Filling {

    private final PreparedStatement statement;
    private int place;

    Filling(PreparedStatement statement) {
        this.statement = statement;
    }

    Filling text(@Nullable String value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.VARCHAR);
        } else {
            statement.setString(place, value);
        }
        return this;
    }

    Filling number(@Nullable Long value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.BIGINT);
        } else {
            statement.setLong(place, value);
        }
        return this;
    }

    /// And begins the next row.
    void addToBatch() throws SQLException {
        statement.addBatch();
        place = 0;
    }
}
