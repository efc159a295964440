// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.programme.Programme;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.page.StretchesView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/// `GET /stretches` and `GET /stretches/{id}`
public record StretchPages(Library library, Programme programme, Frames frames, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        send.page(
                request,
                response,
                "stretches",
                new StretchesView(
                        frames.of("Stretches", Place.STRETCHES),
                        List.of(
                                group(Group.DAILY_FIVE, "Your daily five", "Morning and evening."),
                                group(Group.STAND_IN, "Stand-ins", "For when one of the five has to wait."))));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Stretch stretch = find(Incoming.part(request, "id"));
        boolean left = request.query().first("side").filter("left"::equals).isPresent();
        var sheet = new StretchSheet(library, programme, stretch);
        send.page(request, response, "stretch", sheet.view(frames.of(stretch.name(), Place.STRETCHES), left));
    }

    private Stretch find(String id) {
        return library.named(id)
                .orElseThrow(() ->
                        new Problem(Problem.Kind.NOT_FOUND, "There is no such stretch. See them all at Stretches."));
    }

    private StretchesView.Group group(Group group, String name, String line) {
        return new StretchesView.Group(
                name, line, library.in(group).stream().map(StretchLinks::of).toList());
    }
}
