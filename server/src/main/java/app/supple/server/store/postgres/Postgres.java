// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.server.store.row.Database;
import app.supple.server.store.row.Dialect;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// A PostgreSQL database, perhaps of several Supples: some connections that write, some that read. Safe for many
/// threads. Connections that broke are made anew, so a database that went away is used again once it is back.
///
/// Reading is REPEATABLE READ, so that all queries see the same state. Writing is READ COMMITTED: what is written
/// names the fence it has seen, or cannot be there twice. Who loses the connection while it commits hears that
/// nothing was kept, though it may have been; all that Supple writes may be written again.
public final class Postgres implements Database {

    private static final int WRITERS = 5;
    private static final int READERS = 5;
    private static final int LONGEST_WAIT_MS = 5_000;
    private static final String LONGEST_SILENCE_SECONDS = "60";
    /// More than there are connections that may have been cut while nobody looked.
    private static final int MOST_TRIES = 8;

    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;

    private Postgres(HikariDataSource writing, HikariDataSource reading) {
        this.writing = writing;
        this.reading = reading;
        this.writer = Jdbi.create(writing).configure(StatementExceptions.class, Postgres::sayNoValues);
        this.reader = Jdbi.create(reading).configure(StatementExceptions.class, Postgres::sayNoValues);
    }

    /// Opens a database and brings its schema up to date.
    ///
    /// @param url for JDBC, with user and password; nobody gets to see it
    /// @param newest the number of the newest migration
    /// @throws RuntimeException if that cannot be; the message says what to do
    public static Postgres open(String url, int newest) {
        String name = url.replaceFirst("[?].*", "");
        try {
            HikariDataSource writing = new HikariDataSource(writing(url));
            return prepared(writing, name, newest, () -> new HikariDataSource(reading(url)));
        } catch (PostgresRefused e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw PostgresFault.refused(name, e);
        }
    }

    private static Postgres prepared(
            HikariDataSource writing, String name, int newest, Supplier<HikariDataSource> reading) throws SQLException {
        try {
            new PostgresSchema(writing, name, newest).prepare();
            return new Postgres(writing, reading.get());
        } catch (SQLException | RuntimeException e) {
            writing.close();
            throw e;
        }
    }

    /// An error goes into the log, and what a person wrote does not.
    private static void sayNoValues(StatementExceptions exceptions) {
        exceptions.setMessageRendering(MessageRendering.NONE);
    }

    private static HikariConfig writing(String url) {
        HikariConfig config = pool(url);
        config.setMaximumPoolSize(WRITERS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    private static HikariConfig reading(String url) {
        HikariConfig config = pool(url);
        config.setMaximumPoolSize(READERS);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setReadOnly(true);
        return config;
    }

    /// What the address says goes before what is usual here.
    private static HikariConfig pool(String url) {
        var config = new HikariConfig();
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(url);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        config.addDataSourceProperty("ApplicationName", "supple");
        config.addDataSourceProperty("socketTimeout", LONGEST_SILENCE_SECONDS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // The details are whole rows.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return trying(reader, work);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        try {
            return trying(writer, work);
        } catch (RuntimeException e) {
            throw PostgresFault.notKept(e);
        }
    }

    /// Writes the tables anew. Logs and dumps of the database are for whoever runs it.
    @Override
    public void scrub() {
        try (Connection connection = writing.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM (FULL)");
        } catch (SQLException e) {
            throw PostgresFault.notKept(new IllegalStateException(e));
        }
    }

    private static <T> T trying(Jdbi jdbi, Function<Handle, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (RuntimeException e) {
                if (tries == MOST_TRIES || !PostgresFault.mayBeTriedAgain(e)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
    }
}
