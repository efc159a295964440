// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.erase;

import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Every row about a person, whatever table it stands in: whichever has a column `person_id`, so that no table that
/// comes later is forgotten. What hangs on such a row goes with it.
public record PersonRows(Database database) {

    private static final String COLUMN = "person_id";

    /// Erases them in one transaction, and then every trace of them from the files of the database.
    ///
    /// @throws RuntimeException if it could not be; it may be tried again
    public void erase(PersonId person) {
        database.write(handle -> {
            tables(handle).forEach(table -> delete(handle, table, COLUMN, person));
            delete(handle, "person", "id", person);
            return true;
        });
        database.scrub();
    }

    private static void delete(Handle handle, String table, String column, PersonId person) {
        handle.createUpdate("DELETE FROM " + table + " WHERE " + column + " = :person")
                .bind("person", person.value())
                .execute();
    }

    static List<String> tables(Handle handle) {
        try {
            return tables(handle.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be listed", e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", COLUMN)) {
            while (columns.next()) {
                tables.add(columns.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
