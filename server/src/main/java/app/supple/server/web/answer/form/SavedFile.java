// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.form;

import app.supple.server.web.answer.Problem;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form of nothing but one file (RFC 7578), written to disk as it comes: it may be larger than memory.
public final class SavedFile {

    /// In bytes.
    public static final long LARGEST = 64L * 1024 * 1024;

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEAD = 2_000;
    private static final int PIECE = 64 * 1024;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private SavedFile() {}

    /// Writes the file of a form.
    ///
    /// @param place where nothing is yet
    /// @return how many bytes it has; 0 if nobody chose one
    /// @throws Problem if it is too large, or no such form; nothing is left on disk then
    public static long write(ServerRequest request, Path place) {
        Matcher boundary = BOUNDARY.matcher(
                request.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
        if (!boundary.matches()) {
            throw unreadable();
        }
        try (InputStream in = new BufferedInputStream(request.content().inputStream())) {
            return write(in, place, boundary.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long write(InputStream in, Path place, String boundary) throws IOException {
        try {
            skipHead(in);
            copy(in, place);
            return cut(place, ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    private static void skipHead(InputStream in) throws IOException {
        int matched = 0;
        for (int i = 0; matched < END_OF_HEAD.length; i++) {
            int next = in.read();
            if (next < 0 || i > LONGEST_HEAD) {
                throw unreadable();
            }
            boolean goesOn = next == END_OF_HEAD[matched];
            matched = goesOn ? matched + 1 : next == END_OF_HEAD[0] ? 1 : 0;
        }
    }

    private static void copy(InputStream in, Path place) throws IOException {
        byte[] piece = new byte[PIECE];
        long count = 0;
        Files.createFile(place, onlyForMe(place));
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                count += read;
                if (count > LARGEST) {
                    throw new Problem(
                            Problem.Kind.TOO_LARGE,
                            "At most 64 megabytes can be sent here. Take a larger file in with ./supple import FILE.");
                }
                out.write(piece, 0, read);
            }
        }
    }

    /// A diary of pain is nobody else's business.
    private static FileAttribute<?>[] onlyForMe(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Takes away what stands after the file: the last boundary, with a few letters around it.
    private static long cut(Path place, byte[] end) throws IOException {
        try (var file = new RandomAccessFile(place.toFile(), "rw")) {
            int length = (int) Math.min(file.length(), end.length + 16L);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            int at = new String(tail, StandardCharsets.ISO_8859_1)
                    .lastIndexOf(new String(end, StandardCharsets.ISO_8859_1));
            if (at < 0) {
                throw unreadable();
            }
            file.setLength(file.length() - length + at);
            return file.length();
        }
    }

    private static Problem unreadable() {
        return new Problem(Problem.Kind.INVALID, "The form could not be read. Go back and send it again.");
    }
}
