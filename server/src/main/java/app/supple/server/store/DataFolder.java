// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The folder that holds the database, claimed for one running Supple at a time.
final class DataFolder implements AutoCloseable {

    static final String DATABASE = "supple.db";

    private static final String LOCK = "supple.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder if needed and claims it until it is closed.
    ///
    /// @throws StoreException if it cannot be made or written, or another Supple has it
    static DataFolder claim(Path path) {
        make(path);
        try {
            return new DataFolder(path, locked(path));
        } catch (IOException e) {
            throw new StoreException(cannotWrite(path), e);
        }
    }

    /// Makes the folder if needed and claims it only if nobody else has: for a short question beside a running Supple.
    ///
    /// @throws StoreException if it cannot be made or written
    static DataFolder claimIfFree(Path path) {
        make(path);
        try {
            FileChannel channel = channel(path);
            var _ = tryLock(channel);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StoreException(cannotWrite(path), e);
        }
    }

    /// Lets nobody else read the database, also in a folder that was there before.
    void keepDatabasePrivate() {
        try {
            keepPrivate(database(), "rw-------");
        } catch (IOException e) {
            throw new StoreException(cannotWrite(path), e);
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve(DATABASE);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new StoreException("The folder " + path + " cannot be let go: " + e.getMessage(), e);
        }
    }

    private static void make(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                keepPrivate(path, "rwx------");
            }
        } catch (IOException e) {
            throw new StoreException(cannotWrite(path), e);
        }
    }

    /// A diary of pain is nobody else's business. Where the file system has no such rights, its own rules hold.
    private static void keepPrivate(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = channel(path);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StoreException("Another Supple is using the folder " + path
                    + ". Stop that one, or choose another folder with --data.");
        }
        return channel;
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String cannotWrite(Path path) {
        return "The folder " + path
                + " cannot be written. Choose another with --data, or give yourself the right to it.";
    }
}
