// SPDX-License-Identifier: Apache-2.0
package bench.reminder.ground;

import app.supple.server.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A PostgreSQL of our own on loopback. It would keep nothing through a power cut, being meant for tests; here it does.
public final class PostgresGround implements Ground {

    private final EmbeddedPostgres postgres;

    public PostgresGround() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    /// For JDBC.
    public String url() {
        return url("bench");
    }

    @Override
    public String name() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion()
                    + ", fsync, synchronous_commit and full_page_writes on, else as it comes";
        }
    }

    @Override
    public void clear() throws SQLException {
        tell("postgres", "DROP DATABASE IF EXISTS bench WITH (FORCE)", "CREATE DATABASE bench");
    }

    @Override
    public Store open() {
        return Store.shared(url());
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void settle() throws SQLException {
        tell("bench", "VACUUM ANALYZE", "CHECKPOINT");
    }

    @Override
    public String free(int rows) {
        return "ctid = ANY (ARRAY(SELECT ctid FROM occurrence WHERE next_at_ms <= ? AND lease_until_ms <= ?"
                + " ORDER BY next_at_ms LIMIT " + rows + " FOR UPDATE SKIP LOCKED))";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void tell(String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database + "?user=postgres";
    }
}
