// SPDX-License-Identifier: Apache-2.0
package bench.reminder.ground;

import app.supple.server.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A database to be measured on, with the settings of the product.
public interface Ground extends AutoCloseable {

    /// With its version.
    String name() throws SQLException;

    /// Throws all away that was there.
    void clear() throws Exception;

    Store open();

    /// Beside the store, with the same durability.
    Connection connect() throws SQLException;

    /// Does before the measuring what the database would do some time after so many writes.
    void settle() throws SQLException;

    /// Chooses the first that are due, as a condition of a row; takes the moment twice.
    String free(int rows);

    /// Fills an empty store with a crowd that is due.
    default void fill(int persons) throws Exception {
        clear();
        try (Store store = open()) {
            Crowd.join(store.occurrences(), persons);
        }
        settle();
    }

    /// How many nudges are not on the disk as sent.
    default long unsent() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM occurrence WHERE state <> 'sent'")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    default void close() throws Exception {
        clear();
    }
}
