// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.person.NotKept;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.site.ProblemPage;
import io.helidon.http.BadRequestException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger.Level;

/// The one place that turns errors into answers: JSON for programs, a page for people. The person gets a kind
/// sentence, the log gets the cause.
record Failures(ProblemPage page, Send send) {

    private static final System.Logger LOG = System.getLogger("app.supple.web");

    private static final String CALENDARS = "/calendar/";

    void handleIn(HttpRouting.Builder routing) {
        routing.error(Problem.class, this::answer);
        routing.error(NotKept.class, this::notKept);
        routing.error(BadRequestException.class, this::badRequest);
        routing.error(Exception.class, this::unexpected);
    }

    private void answer(ServerRequest request, ServerResponse response, Problem problem) {
        if (wantsJson(request)) {
            send.problem(request, response, problem);
        } else {
            page.show(request, response, problem);
        }
    }

    private void notKept(ServerRequest request, ServerResponse response, NotKept e) {
        LOG.log(Level.WARNING, "A change was not kept (" + e.why() + "); the sender was told and keeps it.", e);
        answer(request, response, problem(e));
    }

    private static Problem problem(NotKept e) {
        return switch (e.why()) {
            case DISK_FULL -> new Problem(Kind.DISK_FULL, "Free some space, then save again. Nothing saved is lost.");
            case BUSY -> new Problem(Kind.BUSY, "Wait a moment, then save again.");
            case BROKEN -> new Problem(Kind.INTERNAL, "It was not saved. The cause stands in Supple’s log.");
        };
    }

    private void badRequest(ServerRequest request, ServerResponse response, BadRequestException e) {
        answer(request, response, new Problem(Kind.INVALID, "The request could not be read."));
    }

    private void unexpected(ServerRequest request, ServerResponse response, Exception e) {
        LOG.log(
                Level.ERROR,
                request.prologue().method() + " " + address(request) + " ended in an error; the sender got a 500.",
                e);
        answer(request, response, new Problem(Kind.INTERNAL, "Try again. The cause stands in Supple’s log."));
    }

    /// For the log: without the secret in the address of a calendar.
    private static String address(ServerRequest request) {
        String path = request.prologue().uriPath().path();
        return path.startsWith(CALENDARS) ? CALENDARS + "…" : path;
    }

    private static boolean wantsJson(ServerRequest request) {
        String path = request.prologue().uriPath().path();
        return path.startsWith("/api/") || path.equals("/health");
    }
}
