// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.person.NotKept;
import app.supple.server.store.row.Database;
import app.supple.server.store.row.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// One SQLite file: one connection that writes, a few that read. Safe for many threads.
///
/// WAL, so that reading never waits for writing; `synchronous=FULL`, so that what was committed survives a power
/// cut; writing transactions begin IMMEDIATE, because one that reads first and writes later may be refused at once,
/// whatever the busy timeout. Reading has a transaction too, so that all its queries see the same state.
final class Sqlite implements Database {

    private static final int READERS = 3;
    private static final int BUSY_TIMEOUT_MS = 5_000;

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Jdbi jdbi;
    private final Handle writer;
    private final Semaphore reading = new Semaphore(READERS, true);
    private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();
    /// Guards itself and [#closed].
    private final List<Handle> all = new ArrayList<>();

    private boolean closed;

    private Sqlite(String url) {
        // One for all: laying out its own settings takes Jdbi longer than opening a connection.
        this.jdbi = Jdbi.create(() -> connect(url));
        // An error goes into the log, and what a person wrote does not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        this.writer = open();
    }

    /// Opens the database file, which must have its schema already.
    static Sqlite open(Path file) {
        try {
            return new Sqlite(url(file));
        } catch (JdbiException e) {
            throw new StoreException("The database " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    /// A connection with all settings; each pragma set by the driver, one by one.
    static Connection connect(String url) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.enforceForeignKeys(true);
        return config.createConnection(url);
    }

    /// A connection that changes nothing, not even the settings that a file keeps.
    static Connection connectToLook(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection(url(file));
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        reading.acquireUninterruptibly();
        try {
            return reading(work);
        } finally {
            reading.release();
        }
    }

    /// Whoever may read finds an idle connection, or opens one that stays.
    private <T> T reading(Function<Handle, T> work) {
        Handle idling = idle.poll();
        Handle reader = idling == null ? open() : idling;
        try {
            return inTransaction(reader, "BEGIN", work);
        } finally {
            idle.add(reader);
        }
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            return inTransaction(writer, "BEGIN IMMEDIATE", work);
        } catch (RuntimeException e) {
            throw notKept(e);
        } finally {
            writing.unlock();
        }
    }

    /// VACUUM writes every page anew, and the log is cut to nothing.
    @Override
    public void scrub() {
        writing.lock();
        reading.acquireUninterruptibly(READERS);
        try {
            writer.execute("VACUUM");
            int busy = writer.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .mapTo(Integer.class)
                    .one();
            if (busy != 0) {
                throw new StoreException("The log of the database is still being read by another program, so it may"
                        + " hold what was erased. End that program and erase once more.");
            }
        } catch (RuntimeException e) {
            throw notKept(e);
        } finally {
            reading.release(READERS);
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closeAll();
        } finally {
            writing.unlock();
        }
    }

    private void closeAll() {
        synchronized (all) {
            closed = true;
            all.forEach(Handle::close);
        }
    }

    /// Opens the connection through Jdbi, which closes only what it has opened. Not once all are closed: nobody would
    /// close that one, and the folder may belong to somebody else by then.
    private Handle open() {
        synchronized (all) {
            if (closed) {
                throw new IllegalStateException("The database is closed");
            }
            Handle handle = jdbi.open();
            all.add(handle);
            return handle;
        }
    }

    /// Says BEGIN and COMMIT itself: once SQLite was too busy to begin, the driver takes itself to be in a transaction
    /// for ever after, and each statement would be kept on its own.
    private static <T> T inTransaction(Handle handle, String begin, Function<Handle, T> work) {
        handle.execute(begin);
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    /// After some faults, a full disk among them, SQLite has rolled back already, and refuses to do it again.
    private static void rollBack(Handle handle, Throwable cause) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            cause.addSuppressed(e);
        }
    }

    /// Tells a full disk from a busy file; anything else that is no database fault passes through.
    private static RuntimeException notKept(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return new NotKept(SqliteFault.why(sql), e);
            }
        }
        return e;
    }
}
