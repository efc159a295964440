// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.server.wire.BadJson;
import app.supple.server.wire.Reading;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what a request brings, never more than its limit.
public final class Incoming {

    /// The largest body that is read, in bytes. An entry of 300 steps has about 50,000.
    public static final int LARGEST_BODY = 64 * 1024;

    /// The largest file in a form, in bytes.
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final int MOST_FIELDS = 250;

    private Incoming() {}

    /// The whole body.
    ///
    /// @throws Problem if it is larger than [#LARGEST_BODY]
    public static byte[] body(ServerRequest request) {
        return body(request, LARGEST_BODY, "At most 64 kilobytes can be sent at once.");
    }

    /// The file in one field of a posted form; empty if there is none, or nothing in it.
    ///
    /// @throws Problem if it is larger than [#LARGEST_FILE]
    public static Optional<byte[]> file(ServerRequest request, String field) {
        byte[] body = body(request, LARGEST_FILE, "At most 5 megabytes can be sent at once.");
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        return Upload.part(body, type, field).filter(file -> file.length > 0);
    }

    /// The whole body, where another limit holds.
    ///
    /// @param largest in bytes
    /// @throws Problem with this sentence, if it is larger
    public static byte[] body(ServerRequest request, int largest, String tooLarge) {
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(largest + 1);
            if (body.length > largest) {
                throw new Problem(Problem.Kind.TOO_LARGE, tooLarge);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The body as JSON, read into a value.
    ///
    /// @param refused said above the list of all that is wrong with it
    /// @throws Problem if it is no JSON, or not what it was to be
    public static <T> T json(ServerRequest request, Function<byte[], Reading<T>> read, String refused) {
        try {
            return switch (read.apply(body(request))) {
                case Reading.Good<T>(T value) -> value;
                case Reading.Bad<T>(var faults) -> throw new Problem(Problem.Kind.INVALID, refused, faults);
            };
        } catch (BadJson e) {
            throw new Problem(Problem.Kind.BAD_JSON, String.valueOf(e.getMessage()));
        }
    }

    /// The fields of a posted form; the first value counts where a name stands twice.
    public static Map<String, String> form(ServerRequest request) {
        return fields(new String(body(request), StandardCharsets.UTF_8));
    }

    /// One field of a posted form, whichever of the two types for forms it has.
    public static Optional<String> field(ServerRequest request, String name) {
        byte[] body = body(request);
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        return Upload.part(body, type, name)
                .or(() -> Optional.ofNullable(
                                fields(new String(body, StandardCharsets.UTF_8)).get(name))
                        .map(value -> value.getBytes(StandardCharsets.UTF_8)))
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /// The fields of a form that stand in the address, read like those of a posted one.
    public static Map<String, String> query(ServerRequest request) {
        return fields(request.query().rawValue());
    }

    /// A named part of the path, as in `/stretches/{id}`.
    public static String part(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Kind.INVALID, "The form could not be read. Go back and send it again.");
        }
    }
}
