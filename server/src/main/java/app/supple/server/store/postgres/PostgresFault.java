// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.transaction.TransactionException;

/// What PostgreSQL's codes mean for a person. Source: appendix A of its documentation, "PostgreSQL Error Codes".
final class PostgresFault {

    private static final String DISK_FULL = "53100";

    private PostgresFault() {}

    /// In the words of the database, never in those of a library, which may quote the whole address.
    static PostgresRefused refused(String name, Exception e) {
        String why = sql(e).map(SQLException::getMessage).orElse("its address cannot be read.");
        return new PostgresRefused("The database " + name + " cannot be used: " + why
                + " Check that PostgreSQL runs there, and what SUPPLE_DATABASE or --database says.");
    }

    /// Anything that is no fault of the database passes through.
    static RuntimeException notKept(RuntimeException e) {
        return sql(e).<RuntimeException>map(sql -> new NotKept(why(sql), e)).orElse(e);
    }

    /// Whether nothing was kept for sure, and it may go better at once: two got into each other's way, or a connection
    /// was cut before it came to a commit. Where there is no connection at all, we have waited for one already.
    static boolean mayBeTriedAgain(RuntimeException e) {
        boolean beforeCommit = !(e instanceof TransactionException) && !(e instanceof ConnectionException);
        return sql(e).map(PostgresFault::state)
                .filter(state -> state.startsWith("40") || (beforeCommit && isCut(state)))
                .isPresent();
    }

    private static boolean isCut(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    static Why why(SQLException e) {
        String state = state(e);
        if (state.equals(DISK_FULL)) {
            return Why.DISK_FULL;
        }
        return passesByItself(state) || e instanceof SQLTransientException ? Why.BUSY : Why.BROKEN;
    }

    /// No connection, rolled back, out of resources, in use, or stopped by the operator.
    private static boolean passesByItself(String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "40", "53", "55", "57" -> true;
            default -> false;
        };
    }

    private static String state(SQLException e) {
        return Objects.requireNonNullElse(e.getSQLState(), "");
    }

    private static Optional<SQLException> sql(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
