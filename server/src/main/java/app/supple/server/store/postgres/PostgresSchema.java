// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The shape of the database, brought up to date by Flyway from the files under `db/postgresql`.
///
/// @param name what the operator calls the database, without user and password
/// @param newest the number of the newest migration, the same for all databases
record PostgresSchema(DataSource source, String name, int newest) {

    private static final int NONE = 0;

    /// Brings the database up to date. Of several who start at once, Flyway lets one do it.
    ///
    /// @throws PostgresRefused if it is newer than this program, belongs to another, or is set up to lose what it
    /// was told to keep
    void prepare() throws SQLException {
        int version;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            refuseForgetful(statement);
            version = version(statement);
        }
        if (version < newest) {
            migrate();
        }
    }

    /// "Saved" means on disk, also for those who set up the database.
    private void refuseForgetful(Statement statement) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            if (first(statement, "SHOW " + setting).equals("off")) {
                throw new PostgresRefused("The database " + name + " has '" + setting
                        + "' off, so a power cut would lose what Supple said was saved. Turn it on and start again.");
            }
        }
    }

    private int version(Statement statement) throws SQLException {
        boolean hasHistory = first(statement, "SELECT to_regclass('flyway_schema_history') IS NOT NULL")
                .equals("t");
        int version = hasHistory ? migrated(statement) : NONE;
        if (version > newest) {
            throw new PostgresRefused("The database " + name + " was written by a newer Supple (version " + version
                    + " of the data, this program knows " + newest
                    + "). Nothing was changed. Update Supple and try again.");
        }
        if (version == NONE && !hasHistory && isForeign(statement)) {
            throw new PostgresRefused("The database " + name + " has tables of another program. Nothing was changed."
                    + " Make a database for Supple alone and name it in SUPPLE_DATABASE.");
        }
        return version;
    }

    private static int migrated(Statement statement) throws SQLException {
        return Integer.parseInt(first(
                statement,
                "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success"));
    }

    private static boolean isForeign(Statement statement) throws SQLException {
        return first(statement, "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema())")
                .equals("t");
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/postgresql")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new PostgresRefused("The database " + name + " cannot be brought up to date: " + e.getMessage());
        }
    }
}
