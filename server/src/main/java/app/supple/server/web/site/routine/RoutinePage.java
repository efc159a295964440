// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.own.Shelf;
import app.supple.own.routine.Keeping;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.Person;
import app.supple.programme.RoutineName;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/routines/{name}`: one routine, put together line by line.
public record RoutinePage(Workshop workshop, Visits visits, Frames frames, Send send) {

    private static final String CHANGED =
            "This routine was changed in another window. What you typed is still here: save again to keep yours.";

    public void show(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        answer(request, response, RoutineForm.of(find(request, person)), "");
    }

    /// A button of the form: most change its lines, and one keeps it.
    public void change(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        Map<String, String> fields = Incoming.form(request);
        RoutineForm sent = RoutineForm.sent(fields);
        String button = fields.getOrDefault("press", "save");
        if (button.equals("save")) {
            save(request, response, sent.checked(workshop.shelf(person.id())));
        } else {
            find(request, person);
            answer(request, response, sent.pressed(button, fields, workshop.shelf(person.id())), "");
        }
    }

    public void remove(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        name(request).ifPresent(name -> workshop.own().remove(person.id(), name));
        Send.seeOther(response, RoutinesPage.ADDRESS + "?removed=yes");
    }

    private void save(ServerRequest request, ServerResponse response, RoutineForm form) {
        Person person = visits.visit().person();
        RoutineName name = name(request).orElseThrow(RoutinePage::unknown);
        OwnRoutine routine = form.routine(name, workshop.shelf(person.id()));
        if (routine == null || !form.errors().isEmpty()) {
            response.status(Send.UNPROCESSABLE);
            answer(request, response, form, "");
            return;
        }
        switch (workshop.own().keep(person.id(), routine)) {
            case Keeping.Kept _ -> Send.seeOther(response, RoutinesPage.ADDRESS + "/" + name + "?saved=yes");
            case Keeping.ChangedMeanwhile(var now) -> {
                response.status(Send.UNPROCESSABLE);
                answer(request, response, form.seen(now.revision()), CHANGED);
            }
            case Keeping.Gone _, Keeping.Full _ -> throw unknown();
        }
    }

    private void answer(ServerRequest request, ServerResponse response, RoutineForm form, String other) {
        Person person = visits.visit().person();
        Shelf shelf = workshop.shelf(person.id());
        var sheet = new RoutineSheet(
                shelf, workshop.lengths(person.id()), workshop.pictures().seenBy(person));
        String address = RoutinesPage.ADDRESS + "/" + Incoming.part(request, "name");
        send.page(
                request,
                response,
                "routine",
                sheet.view(frames.of("Your routine", Place.STRETCHES, notice(request)), address, form, other));
    }

    private OwnRoutine find(ServerRequest request, Person person) {
        return name(request)
                .flatMap(name -> workshop.own().find(person.id(), name))
                .orElseThrow(RoutinePage::unknown);
    }

    private static Optional<RoutineName> name(ServerRequest request) {
        try {
            return Optional.of(new RoutineName(Incoming.part(request, "name"))).filter(OwnRoutine::isOwn);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such routine. See yours at Stretches, Your routines.");
    }

    private static @Nullable Notice notice(ServerRequest request) {
        if (request.query().contains("made")) {
            return new Notice(Tone.SAVED, "Made", "Now change it until it is yours.", null);
        }
        return request.query().contains("saved")
                ? new Notice(Tone.SAVED, "Saved", "Your routine is kept.", null)
                : null;
    }
}
