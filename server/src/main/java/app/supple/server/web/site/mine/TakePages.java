// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.library.Stretch;
import app.supple.own.OwnExercise;
import app.supple.own.Shelf;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Bundle;
import app.supple.own.share.Bundle.Item;
import app.supple.own.share.Offers;
import app.supple.own.share.SharedFiles.Opened;
import app.supple.own.share.SharedRoutine;
import app.supple.own.share.Sharing;
import app.supple.own.share.Sorted;
import app.supple.person.PersonId;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Part;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.form.FilledForm;
import app.supple.server.web.page.mine.ShareView.Wrong;
import app.supple.server.web.page.mine.TakeView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.words.DoseWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// `POST /mine/take`: a file is looked at first, and taken in when the person says so.
record TakePages(SharePages pages, Offers offers) {

    private static final String TOO_MUCH = "You would have more than " + OwnExercise.MOST + " exercises, or more than "
            + OwnRoutine.MOST + " routines.";

    private static final int LARGEST = Bundle.LARGEST + 10_000;

    public void look(ServerRequest request, ServerResponse response) {
        Visit visit = visits().visit();
        byte[] file = FilledForm.of(request, LARGEST, "A shared file has at most 8 megabytes.")
                .file("file");
        if (file.length == 0) {
            pages.refuse(
                    request, response, List.of(new Wrong("", "Choose a file first; its name ends in .supple.json.")));
            return;
        }
        switch (sharing().files().open(file)) {
            case Opened.Refused(var wrongs) ->
                pages.refuse(
                        request,
                        response,
                        wrongs.stream()
                                .map(wrong -> new Wrong(wrong.field(), wrong.sentence()))
                                .toList());
            case Opened.Good(Bundle bundle) -> {
                String token = UUID.randomUUID().toString().replace("-", "");
                offers.put(visit.person().id(), token, file, visit.now());
                pages.send()
                        .page(
                                request,
                                response,
                                "mine/take",
                                view(visit.person().id(), bundle, token));
            }
        }
    }

    public void take(ServerRequest request, ServerResponse response) {
        Visit visit = visits().visit();
        PersonId me = visit.person().id();
        Bundle bundle = offers.find(me, Incoming.part(request, "token"))
                .map(file -> sharing().files().open(file))
                .map(opened -> opened instanceof Opened.Good(Bundle good) ? good : null)
                .orElseThrow(() -> new Problem(
                        Problem.Kind.NOT_FOUND, "That file is no longer here. Choose it again under My exercises."));
        if (!sharing().exchange().take(me, bundle, visit.now()).fits()) {
            throw new Problem(Problem.Kind.INVALID, TOO_MUCH + " Nothing was taken in.");
        }
        offers.forget(me);
        Send.seeOther(response, "/mine?saved=yes");
    }

    private TakeView view(PersonId me, Bundle bundle, String token) {
        Sorted sorted = sharing().exchange().sort(me, bundle);
        Shelf shelf = sharing().shelf(me, sorted);
        return new TakeView(
                pages.frames().of("Look before you take it in", Place.STRETCHES),
                bundle.title(),
                Stream.concat(
                                sorted.fresh().stream().map(TakePages::item),
                                sorted.routines().stream().map(routine -> item(routine, shelf)))
                        .toList(),
                notes(sorted),
                sorted.fits() && !sorted.isEmpty() ? "/mine/take/" + token : "");
    }

    private static TakeView.Item item(Item item) {
        OwnExercise own = item.exercise();
        Stretch stretch = own.stretch();
        String picture = item.picture() == null ? "" : ", with a picture";
        return new TakeView.Item(
                own.name(),
                DoseWords.dose(stretch, own.amount().dose()) + picture,
                own.script().steps(),
                own.script().caution());
    }

    private static TakeView.Item item(SharedRoutine routine, Shelf shelf) {
        return new TakeView.Item(
                routine.title(),
                "A routine: " + when(routine.part()),
                routine.lines().stream()
                        .flatMap(line -> shelf.find(line.stretch()).stream()
                                .map(stretch -> PlannedStretch.of(stretch, line.manner(), line.dose())))
                        .map(line -> line.name() + ", " + DoseWords.dose(line))
                        .toList(),
                "");
    }

    private static String when(Part part) {
        return switch (part) {
            case MORNING -> "for the morning";
            case EVENING -> "for the evening";
            case PRACTICE -> "for any time";
        };
    }

    private static List<String> notes(Sorted sorted) {
        List<String> notes = new ArrayList<>();
        sorted.known().forEach(own -> notes.add("You have “" + own.name() + "” already."));
        sorted.back().forEach(own -> notes.add("“" + own.name() + "”, which you had removed, comes back."));
        sorted.knownRoutines().forEach(title -> notes.add("You have the routine “" + title + "” already."));
        if (!sorted.fits()) {
            notes.add(TOO_MUCH + " Remove some first.");
        }
        return notes;
    }

    private Sharing sharing() {
        return pages.sharing();
    }

    private Visits visits() {
        return pages.visits();
    }
}
