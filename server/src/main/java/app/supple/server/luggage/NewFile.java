// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

/// Writes a file that only its owner may read, whole or not at all, and never over another.
public final class NewFile {

    private static final int BUFFER = 64 * 1024;

    private NewFile() {}

    /// Writes through a file beside it, which gets its name when all of it is on disk.
    ///
    /// @throws IllegalArgumentException if it is there already, or cannot be written; the message says what to do
    public static <T> T write(Path file, Function<OutputStream, T> work) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            refuseIfThere(whole);
            T result = through(part, work);
            // Linking fails if somebody made it meanwhile; moving would write over it.
            refuseIfThere(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException(
                    "The file " + file + " is there already. Name another, or move it away.", e);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(
                    "The file " + file + " cannot be written. Choose another folder, with room on its disk.", e);
        }
    }

    private static void refuseIfThere(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static <T> T through(Path part, Function<OutputStream, T> work) throws IOException {
        Files.deleteIfExists(part);
        Files.createFile(part, onlyForMe(part));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER) {
                @Override
                public void close() throws IOException {
                    flush();
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                    super.close();
                }
            };
            T result = work.apply(out);
            out.close();
            return result;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /// A diary of pain is nobody else's business.
    private static FileAttribute<?>[] onlyForMe(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
