// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.wire.Json;
import app.supple.server.wire.ProblemJson;
import app.supple.server.wire.checkin.ChangedJson;
import app.supple.server.wire.checkin.RemovedJson;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a program that another was faster, and what is kept now.
final class Changed {

    private static final String ADVICE =
            "Nothing was changed. Look at what is kept now, and send yours again with its revision.";
    private static final String GONE = "Nothing was changed. It was removed meanwhile; send yours with revision 0.";

    private Changed() {}

    /// @param current null if it was removed
    static void tell(ServerRequest request, ServerResponse response, @Nullable Object current) {
        Kind kind = Kind.CHANGED;
        var problem =
                new ProblemJson(kind.type(), kind.title(), kind.status(), current == null ? GONE : ADVICE, List.of());
        response.status(Status.create(kind.status())).header(HeaderNames.CACHE_CONTROL, "no-store");
        byte[] body = Json.write(ChangedJson.of(problem, current)).getBytes(StandardCharsets.UTF_8);
        Send.bytes(request, response, "application/problem+json", body);
    }

    /// Whether the request names the revision it saw, as in `?revision=2`, and it is not that one any more.
    static boolean sawAnother(ServerRequest request, int revision) {
        return request.query()
                .first("revision")
                .filter(seen -> !seen.equals(String.valueOf(revision)))
                .isPresent();
    }

    static RemovedJson removed(LocalDate date, boolean removed) {
        return new RemovedJson(date.toString(), removed);
    }
}
