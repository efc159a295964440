// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Condition;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.person.Person;
import app.supple.person.PersonId;
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
import java.util.Set;
import java.util.function.Function;

/// `GET /stretches` and `GET /stretches/{id}`
public record StretchPages(Rooms rooms, Pictures pictures, Visits visits, Frames frames, Send send) {

    /// What the pages ask.
    ///
    /// @param conditions what holds for a person
    public record Rooms(Library library, Routines routines, Function<PersonId, Set<Condition>> conditions) {}

    /// Of a house in which nobody has been asked what holds for them.
    public StretchPages(
            Library library, Routines routines, Pictures pictures, Visits visits, Frames frames, Send send) {
        this(new Rooms(library, routines, _ -> Set.of()), pictures, visits, frames, send);
    }

    public void all(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        var shelf = Shelf.of(
                rooms.library(),
                rooms.conditions().apply(person.id()),
                request.query().first("group").orElse(""));
        var links = new StretchLinks(pictures.seenBy(person));
        send.page(
                request,
                response,
                "stretches",
                new StretchesView(
                        frames.of("Stretches", Place.STRETCHES), shelf.pills(), shelf.hidden(), shelf.groups(links)));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Stretch stretch = find(Incoming.part(request, "id"));
        var picture = new StretchPicture(mine(), stretch, Shown.askedFor(request));
        var sheet = new StretchSheet(rooms.library(), rooms.routines(), stretch, picture);
        send.page(request, response, "stretch", sheet.view(frames.of(stretch.name(), Place.STRETCHES)));
    }

    private Pictures mine() {
        return pictures.seenBy(visits.visit().person());
    }

    private Stretch find(String id) {
        return rooms.library()
                .named(id)
                .orElseThrow(() ->
                        new Problem(Problem.Kind.NOT_FOUND, "There is no such stretch. See them all at Stretches."));
    }
}
