// SPDX-License-Identifier: Apache-2.0
package bench.reminder.ground;

import app.supple.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// A SQLite file in a folder of its own.
public record SqliteGround(Path folder) implements Ground {

    @Override
    public String name() throws SQLException {
        try (Connection connection = connect()) {
            return "SQLite " + connection.getMetaData().getDatabaseProductVersion() + ", WAL, synchronous=FULL";
        }
    }

    @Override
    public void clear() throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("supple.db" + end));
        }
    }

    @Override
    public Store open() {
        return Store.open(folder);
    }

    @Override
    public Connection connect() throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + folder.resolve("supple.db"));
    }

    @Override
    public void settle() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Override
    public String free(int rows) {
        return "rowid IN (SELECT rowid FROM occurrence WHERE next_at_ms <= ? AND lease_until_ms <= ?"
                + " ORDER BY next_at_ms LIMIT " + rows + ")";
    }
}
