// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/// Fills the places of a prepared statement, a batch of rows.
final class Places implements Filling {

    private final PreparedStatement statement;
    private int place;

    Places(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
    public Filling text(@Nullable String value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.VARCHAR);
        } else {
            statement.setString(place, value);
        }
        return this;
    }

    @Override
    public Filling number(@Nullable Long value) throws SQLException {
        place++;
        if (value == null) {
            statement.setNull(place, Types.BIGINT);
        } else {
            statement.setLong(place, value);
        }
        return this;
    }

    @Override
    public void next() throws SQLException {
        statement.addBatch();
        place = 0;
    }
}
