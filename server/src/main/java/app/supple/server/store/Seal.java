// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// A checksum over a whole backup. SQLite's own check looks at how pages hang together; it does not notice when
/// a letter or a number within them has changed.
///
/// It stands in two fields of SQLite's header that are free for programs: the application id says that there is a
/// seal, the user version is the checksum of the file with zeros in that place. So a backup stays a plain database.
final class Seal {

    private static final int HEADER = 100;
    private static final int CHECKSUM_AT = 60;
    private static final int MARK_AT = 68;
    private static final int MARK = 0x53757070;
    private static final int CHUNK = 65_536;

    private Seal() {}

    /// Seals a file that nobody has open.
    static void put(Path file) throws IOException {
        write(file, 0, MARK);
        write(file, checksum(file), MARK);
    }

    /// Takes the seal off a file that nobody has open, so that it can be worked with.
    static void lift(Path file) throws IOException {
        write(file, 0, 0);
    }

    /// Whether a file is as it was sealed, or was never sealed.
    static boolean isWhole(Path file) throws IOException {
        ByteBuffer header = header(file);
        int checksum = header.getInt(CHECKSUM_AT);
        return switch (header.getInt(MARK_AT)) {
            case 0 -> checksum == 0;
            case MARK -> checksum == checksum(file);
            default -> false;
        };
    }

    private static int checksum(Path file) throws IOException {
        var sum = new CRC32C();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            sum.update(ByteBuffer.wrap(header).putInt(CHECKSUM_AT, 0));
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                sum.update(chunk);
            }
        }
        return (int) sum.getValue();
    }

    private static ByteBuffer header(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.allocate(HEADER).put(in.readNBytes(HEADER));
        }
    }

    private static void write(Path file, int checksum, int mark) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(number(checksum), CHECKSUM_AT);
            channel.write(number(mark), MARK_AT);
            channel.force(true);
        }
    }

    private static ByteBuffer number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, number);
    }
}
