// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Condition;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.Shelves;
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
    public record Rooms(
            Library library, Shelves shelves, Routines routines, Function<PersonId, Set<Condition>> conditions) {}

    public void all(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        var shelf = Shelf.of(
                rooms.shelves().of(person.id()).all(),
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
        if (isOwn(Incoming.part(request, "id"))) {
            Send.seeOther(response, "/mine/" + Incoming.part(request, "id"));
            return;
        }
        Stretch stretch = find(Incoming.part(request, "id"));
        var picture = new StretchPicture(mine(), stretch, Shown.askedFor(request));
        var sheet = new StretchSheet(rooms.library(), rooms.routines(), stretch, picture);
        send.page(request, response, "stretch", sheet.view(frames.of(stretch.name(), Place.STRETCHES)));
    }

    private static boolean isOwn(String id) {
        return StretchId.SHAPE.matcher(id).matches() && OwnExercise.isOwn(new StretchId(id));
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
