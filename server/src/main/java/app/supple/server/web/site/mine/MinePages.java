// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.mine.MineView;
import app.supple.server.web.page.mine.MineView.Removed;
import app.supple.server.web.page.mine.OneView;
import app.supple.server.web.page.mine.OneView.Acts;
import app.supple.server.web.page.mine.OneView.Picture;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.stretch.StretchLinks;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;
import app.supple.server.words.PlaceWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/// `GET /mine` and `GET /mine/{id}`: what a person has added; and what takes it away, and brings it back.
record MinePages(MineRooms rooms, Visits visits, Frames frames, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        PersonId me = visits.visit().person().id();
        var links = new StretchLinks(rooms.pictures());
        send.page(
                request,
                response,
                "mine/all",
                new MineView(
                        frames.of("My exercises", Place.STRETCHES, notice(request)),
                        rooms.own().all(me).stream()
                                .map(own -> links.of(own.stretch()))
                                .toList(),
                        rooms.own().removed(me).stream()
                                .map(own -> new Removed(own.name(), putBack(own.id())))
                                .toList()));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        OwnExercise own = rooms.find(visit.person().id(), Incoming.part(request, "id"));
        boolean removed = rooms.own().removed(visit.person().id()).contains(own);
        send.page(request, response, "mine/one", view(own, removed, notice(request)));
    }

    public void remove(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        OwnExercise own = rooms.find(visit.person().id(), Incoming.part(request, "id"));
        rooms.own().remove(visit.person().id(), own.id(), visit.now());
        Send.seeOther(response, "/mine?removed=" + own.id());
    }

    public void putBack(ServerRequest request, ServerResponse response) {
        PersonId me = visits.visit().person().id();
        OwnExercise own = rooms.find(me, Incoming.part(request, "id"));
        rooms.own().putBack(me, own.id());
        Send.seeOther(response, MineRooms.page(own));
    }

    private OneView view(OwnExercise own, boolean removed, @Nullable Notice notice) {
        var stretch = own.stretch();
        String page = MineRooms.page(own);
        return new OneView(
                frames.of(own.name(), Place.STRETCHES, notice),
                "Your own, " + Capitals.small(PlaceWords.position(own.script().position())),
                own.name(),
                stretch.teaching().why(),
                new Picture(
                        rooms.pictures().of(stretch).end(), own.picture() == null ? "" : "Picture of " + own.name()),
                DoseWords.dose(stretch, own.amount().dose()),
                own.script().steps(),
                own.script().caution(),
                new Link("Practise now", "/play/" + own.id()),
                new Acts(page + "/edit", page + "/remove", page + "/put-back"),
                removed);
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("removed")
                .filter(id -> StretchId.SHAPE.matcher(id).matches())
                .map(id -> new Notice(
                        Tone.SAVED, "Removed", "Your diary still knows it by its name.", putBack(new StretchId(id))))
                .orElseGet(() -> saved(request));
    }

    private static @Nullable Notice saved(ServerRequest request) {
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "It is among your stretches.", null))
                .orElse(null);
    }

    private static Press putBack(StretchId id) {
        return new Press("Put back", "/mine/" + id + "/put-back");
    }
}
