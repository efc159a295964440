// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets a change in only if it comes from our own pages, or from a program that is no browser (CSRF).
///
/// A browser says where a request comes from, in `Sec-Fetch-Site` and `Origin`. If it says so, it must be us. The API
/// takes JSON only, which no foreign page can send unasked; forms must say where they come from.
final class ChangeGuard implements Handler {

    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD);

    private static final Pattern STOP = Pattern.compile("/stop/[0-9a-f]{32}");

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        if (!READING.contains(request.prologue().method())) {
            check(request);
        }
        response.next();
    }

    private static void check(ServerRequest request) {
        List<String> sites = request.headers().values(FETCH_SITE);
        List<String> origins = request.headers().values(HeaderNames.ORIGIN);
        int port = request.localPeer().port();
        if (!sites.stream().allMatch("same-origin"::equals)
                || !origins.stream().allMatch(origin -> HostGuard.isOurOrigin(origin, port))) {
            throw refused();
        }
        if (isApi(request)) {
            // No form can send DELETE, and a foreign script must ask first, which nobody allows.
            if (!request.prologue().method().equals(Method.DELETE)) {
                checkJson(request);
            }
        } else if (sites.isEmpty() && origins.isEmpty() && !isOneClick(request)) {
            throw refused();
        }
    }

    private static void checkJson(ServerRequest request) {
        String type =
                request.headers().first(HeaderNames.CONTENT_TYPE).orElse("").toLowerCase(Locale.ROOT);
        boolean json = type.equals("application/json") || type.startsWith("application/json;");
        if (!json) {
            throw new Problem(Kind.WRONG_TYPE, "Send it with Content-Type: application/json.");
        }
    }

    private static boolean isApi(ServerRequest request) {
        return request.prologue().uriPath().path().startsWith("/api/");
    }

    /// A mail program that unsubscribes says nowhere where it comes from (RFC 8058). It needs no origin: the name of
    /// the
    /// parcel is a secret of 128 bits that only the mail holds, and all that it can do is to stop mails. See
    /// `docs/decisions/0027-stopping-by-mail.md`.
    private static boolean isOneClick(ServerRequest request) {
        return request.prologue().method().equals(Method.POST)
                && STOP.matcher(request.prologue().uriPath().path()).matches()
                && Incoming.field(request, "List-Unsubscribe")
                        .filter("One-Click"::equals)
                        .isPresent();
    }

    private static Problem refused() {
        return new Problem(Kind.REFUSED_SENDER, "Open Supple itself and try again there. Nothing was changed.");
    }
}
