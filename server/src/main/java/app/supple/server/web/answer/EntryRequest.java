// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.diary.entry.EntryId;
import io.helidon.webserver.http.ServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/// Which entry somebody asks for.
public final class EntryRequest {

    /// UUID's own reader is more lenient than the standard.
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private EntryRequest() {}

    /// The id in the path.
    ///
    /// @throws Problem if it cannot be one
    public static EntryId id(ServerRequest request) {
        String id = Incoming.part(request, "id");
        if (!isId(id)) {
            throw new Problem(Problem.Kind.INVALID, "The id of an entry is a UUID in small letters.");
        }
        return new EntryId(UUID.fromString(id));
    }

    public static boolean isId(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    public static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such entry. It may have been deleted.");
    }
}
