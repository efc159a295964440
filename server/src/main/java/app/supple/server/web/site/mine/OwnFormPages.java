// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.library.StretchId;
import app.supple.own.Darkroom;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.PictureId;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.form.FilledForm;
import app.supple.server.web.page.mine.OwnFormView;
import app.supple.server.web.page.mine.OwnFormView.Picture;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/mine/new` and `/mine/{id}/edit`: writing an exercise down, and writing it better.
record OwnFormPages(MineRooms rooms, Visits visits, Frames frames, Send send) {

    private static final int LARGEST = Darkroom.LARGEST + Incoming.LARGEST_BODY;

    /// Where a form goes and where one comes from.
    private record Way(String title, String action, String back) {

        static final Way NEW = new Way("Add an exercise", "/mine", "/mine");

        static Way of(OwnExercise own) {
            return new Way("Change this exercise", MineRooms.page(own), MineRooms.page(own));
        }
    }

    public void blank(ServerRequest request, ServerResponse response) {
        page(request, response, view(Way.NEW, OwnForm.blank(), null, List.of()));
    }

    public void edit(ServerRequest request, ServerResponse response) {
        OwnExercise own = asked(request, visits.visit());
        page(request, response, view(Way.of(own), OwnForm.filled(own), own.picture(), List.of()));
    }

    public void add(ServerRequest request, ServerResponse response) {
        keep(request, response, Way.NEW, OwnExercise.newId());
    }

    public void change(ServerRequest request, ServerResponse response) {
        OwnExercise own = asked(request, visits.visit());
        keep(request, response, Way.of(own), own.id());
    }

    private void keep(ServerRequest request, ServerResponse response, Way way, StretchId id) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        FilledForm form = FilledForm.of(request, LARGEST, "At most 5 megabytes can be sent at once.");
        var sent = OwnForm.sent(form);
        var picture =
                SentPicture.of(form, rooms.darkroom(), known -> rooms.own().picture(me, known));
        List<FieldError> errors = errors(sent, picture, way.equals(Way.NEW) && isFull(me));
        if (errors.isEmpty()) {
            OwnExercise exercise = sent.draft().exercise(id, picture.id());
            rooms.own().keep(me, new Batch(List.of(exercise), picture.fresh()), visit.now());
            Send.seeOther(response, MineRooms.page(exercise) + "?saved=yes");
        } else {
            // So that nobody has to choose it again.
            rooms.own().keep(me, new Batch(List.of(), picture.fresh()), visit.now());
            response.status(Send.UNPROCESSABLE);
            page(request, response, view(way, sent, picture.id(), errors));
        }
    }

    private boolean isFull(PersonId person) {
        return rooms.own().all(person).size() >= OwnExercise.MOST;
    }

    private static List<FieldError> errors(OwnForm sent, SentPicture picture, boolean full) {
        List<FieldError> errors = new ArrayList<>();
        if (full) {
            errors.add(new FieldError("name", "You have 100 exercises. Remove one before you add another."));
        }
        sent.draft().wrongs().forEach(wrong -> errors.add(new FieldError(wrong.field(), wrong.sentence())));
        if (!picture.problem().isEmpty()) {
            errors.add(new FieldError("picture", picture.problem()));
        }
        return errors;
    }

    private OwnExercise asked(ServerRequest request, Visit visit) {
        return rooms.find(visit.person().id(), Incoming.part(request, "id"));
    }

    private OwnFormView view(Way way, OwnForm form, @Nullable PictureId picture, List<FieldError> errors) {
        return new OwnFormView(
                frames.of(way.title(), Place.STRETCHES),
                way.title(),
                way.action(),
                way.back(),
                form.words(),
                form.choices(),
                picture == null ? new Picture("", "") : new Picture(picture.value(), OwnPictures.address(picture)),
                errors);
    }

    private void page(ServerRequest request, ServerResponse response, OwnFormView view) {
        send.page(request, response, "mine/form", view);
    }
}
