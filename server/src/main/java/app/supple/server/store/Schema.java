// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The shape of the database, brought up to date by Flyway from the files under `db/sqlite`.
final class Schema {

    /// The number of the newest migration, of every kind of database. A test compares it with the files.
    static final int NEWEST = 15;

    private static final int NONE = 0;

    private Schema() {}

    /// Brings a database file up to date; makes it if it is not there.
    ///
    /// @throws StoreException if the file is newer than this program, or cannot be brought up to date
    static void prepare(Path file) {
        int version = Files.exists(file) ? version(file) : NONE;
        refuseNewer(file, version);
        if (version < NEWEST) {
            migrate(file);
        }
    }

    static void refuseNewer(Path file, int version) {
        if (version > NEWEST) {
            throw new StoreException("The database " + file + " was written by a newer Supple (version " + version
                    + " of the data, this program knows " + NEWEST
                    + "). Nothing was changed. Update Supple and try again.");
        }
    }

    /// The newest migration that has run on a file, 0 if none. Asked without Flyway, because it is asked at every
    /// start, and starting Flyway takes longer than everything else together.
    static int version(Path file) {
        try (Connection connection = Sqlite.connectToLook(file);
                Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version == NONE && isForeign(statement)) {
                throw new SQLException("It has tables of another program.");
            }
            return version;
        } catch (SQLException e) {
            throw new StoreException(
                    "The file " + file + " is not a Supple database: " + e.getMessage()
                            + " Move it away, or restore a backup with ./supple restore FILE.",
                    e);
        }
    }

    static int version(Statement statement) throws SQLException {
        return hasHistory(statement) ? newest(statement) : NONE;
    }

    private static boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")) {
            return found.next();
        }
    }

    private static boolean isForeign(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT 1 FROM sqlite_schema WHERE name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'")) {
            return found.next();
        }
    }

    private static int newest(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success = 1")) {
            return found.next() ? found.getInt(1) : NONE;
        }
    }

    private static void migrate(Path file) {
        try {
            Flyway.configure()
                    .dataSource(new SqliteSource(file))
                    .locations("classpath:db/sqlite")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("The database " + file + " cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
