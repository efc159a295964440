// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.page.ProblemView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// A problem as a page: what happened, what was kept, what to do.
public record ProblemPage(Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response, Problem problem) {
        var kind = problem.kind();
        response.status(Status.create(kind.status()));
        send.page(
                request,
                response,
                "problem",
                new ProblemView(
                        frames.of("That did not work", Place.ELSEWHERE),
                        kind.title(),
                        kept(kind),
                        problem.detail(),
                        new Link("Back to Today", "/"),
                        "Code " + kind.status(),
                        "/figures/childs-pose.svg?still=end"));
    }

    private static String kept(Problem.Kind kind) {
        return switch (kind) {
            case NOT_FOUND, WRONG_METHOD, WRONG_HOST, LOCKED, REMOVED -> "Your diary is as it was.";
            case BAD_JSON, REFUSED_SENDER, TOO_LARGE, WRONG_TYPE, INVALID, CHANGED, INTERNAL, BUSY, DISK_FULL ->
                "Nothing was changed. Your diary is as it was.";
        };
    }
}
