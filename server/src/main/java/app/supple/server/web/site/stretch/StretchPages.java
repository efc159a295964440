// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.programme.Routines;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.StretchesView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Pictures;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/// `GET /stretches` and `GET /stretches/{id}`
public record StretchPages(
        Library library, Routines routines, Pictures pictures, Visits visits, Frames frames, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        var links = new StretchLinks(mine());
        send.page(
                request,
                response,
                "stretches",
                new StretchesView(
                        frames.of("Stretches", Place.STRETCHES),
                        List.of(
                                group(links, Group.DAILY_FIVE, "Your daily five", "Morning and evening."),
                                group(links, Group.STAND_IN, "Stand-ins", "For when one of the five has to wait."))));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Stretch stretch = find(Incoming.part(request, "id"));
        var picture = new StretchPicture(mine(), stretch, Shown.askedFor(request));
        var sheet = new StretchSheet(library, routines, stretch, picture);
        send.page(request, response, "stretch", sheet.view(frames.of(stretch.name(), Place.STRETCHES)));
    }

    private Pictures mine() {
        return pictures.seenBy(visits.visit().person());
    }

    private Stretch find(String id) {
        return library.named(id)
                .orElseThrow(() ->
                        new Problem(Problem.Kind.NOT_FOUND, "There is no such stretch. See them all at Stretches."));
    }

    private StretchesView.Group group(StretchLinks links, Group group, String name, String line) {
        return new StretchesView.Group(
                name, line, library.in(group).stream().map(links::of).toList());
    }
}
