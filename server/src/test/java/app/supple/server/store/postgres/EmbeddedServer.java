// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of a JVM, on loopback, that keeps what it was told as a real one does. It ends
/// with the JVM.
public final class EmbeddedServer {

    private static final EmbeddedServer ONLY = start();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// A new database of its own, empty.
    ///
    /// @return its address for JDBC
    public static String newDatabase() {
        String name = "supple_" + ONLY.databases.incrementAndGet();
        tell(url("postgres"), "CREATE DATABASE " + name);
        return url(name);
    }

    public static void tell(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first value of the first row.
    public static String ask(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + ONLY.postgres.getPort() + "/" + database
                + "?user=postgres&password=secret-word";
    }

    /// It takes itself to be for tests that need not last, and turns off what makes writes last; we turn it on again.
    private static EmbeddedServer start() {
        try {
            return new EmbeddedServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
