// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.person.NotKept.Why;
import java.sql.SQLException;

/// What SQLite's result codes mean for a person. Source: the list of result codes in SQLite's documentation.
final class SqliteFault {

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_FULL = 13;

    /// SQLite puts details into the higher bits.
    private static final int PRIMARY = 0xFF;

    private SqliteFault() {}

    static Why why(SQLException e) {
        return switch (e.getErrorCode() & PRIMARY) {
            case SQLITE_FULL -> Why.DISK_FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Why.BUSY;
            default -> Why.BROKEN;
        };
    }
}
