// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Copies the database out and back. Copying the bare file would leave out what still stands in the write-ahead log.
public final class Backup {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private Backup() {}

    /// Writes a checked copy of the data to a file that is not there yet. Supple may be running meanwhile.
    ///
    /// @throws StoreException if that cannot be; no half-written file stays behind
    public static void write(Path data, Path target) {
        Path database = data.resolve(DataFolder.DATABASE);
        if (!Files.exists(database)) {
            throw new StoreException("There is nothing to back up in " + data + " yet.");
        }
        if (Files.exists(target)) {
            throw new StoreException(
                    target + " is there already. Choose another name; a backup never replaces a file.");
        }
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            copy(database, half);
            Seal.put(half);
            check(half);
            keepPrivate(half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            deleteQuietly(half);
            throw new StoreException("The backup " + target + " could not be written: " + e.getMessage(), e);
        } catch (StoreException e) {
            deleteQuietly(half);
            throw e;
        }
    }

    /// Puts a backup in place of the data. The data that was there is kept beside it.
    ///
    /// @return where the earlier data now is; empty if there was none
    /// @throws StoreException if the file is no good backup, or Supple is running; nothing has changed then
    public static Optional<Path> restore(Path data, Path source, Instant now) {
        if (!Files.isRegularFile(source)) {
            throw new StoreException("There is no file " + source + ".");
        }
        check(source);
        try (var folder = DataFolder.claim(data)) {
            Path database = folder.database();
            Path half = database.resolveSibling("supple.db.part");
            copy(source, half);
            Seal.lift(half);
            check(half);
            Optional<Path> earlier = setAside(database, now);
            Files.move(half, database, StandardCopyOption.ATOMIC_MOVE);
            return earlier;
        } catch (IOException | SQLException e) {
            throw new StoreException("The backup could not be put in place: " + e.getMessage(), e);
        }
    }

    /// With all that still stands in the log of the file.
    private static void copy(Path from, Path to) throws IOException, SQLException {
        Files.deleteIfExists(to);
        try (Connection connection = Sqlite.connectToLook(from);
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, to.toString());
            statement.execute();
        }
    }

    /// Opens the file and looks at every page of it.
    private static void check(Path file) {
        Schema.refuseNewer(file, versionOf(file));
        checkSeal(file);
        try (Connection connection = Sqlite.connectToLook(file);
                Statement statement = connection.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA integrity_check")) {
            if (!verdict.next() || !"ok".equals(verdict.getString(1))) {
                throw new StoreException("The file " + file + " is damaged. Nothing was changed. Try another backup.");
            }
        } catch (SQLException e) {
            throw new StoreException(
                    "The file " + file + " is damaged: " + e.getMessage() + " Nothing was changed.", e);
        }
    }

    private static void checkSeal(Path file) {
        try {
            if (!Seal.isWhole(file)) {
                throw new StoreException("The file " + file + " is damaged. Nothing was changed. Try another backup.");
            }
        } catch (IOException e) {
            throw new StoreException("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int versionOf(Path file) {
        int version;
        try (Connection connection = Sqlite.connectToLook(file);
                Statement statement = connection.createStatement()) {
            version = Schema.version(statement);
        } catch (SQLException e) {
            throw new StoreException("The file " + file + " is no Supple backup. Nothing was changed.", e);
        }
        if (version == 0) {
            throw new StoreException("The file " + file + " is no Supple backup. Nothing was changed.");
        }
        return version;
    }

    private static Optional<Path> setAside(Path database, Instant now) throws IOException {
        if (!Files.exists(database)) {
            return Optional.empty();
        }
        Path aside = database.resolveSibling("supple-before-restore-" + STAMP.format(now) + ".db");
        for (String part : List.of("", "-wal", "-shm")) {
            Path from = Path.of(database + part);
            if (Files.exists(from)) {
                Files.move(from, Path.of(aside + part));
            }
        }
        return Optional.of(aside);
    }

    private static void keepPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void deleteQuietly(Path half) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException e) {
            throw new StoreException("The half-written file " + half + " could not be removed.", e);
        }
    }
}
