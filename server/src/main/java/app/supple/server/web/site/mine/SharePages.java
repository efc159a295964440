// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.own.OwnExercise;
import app.supple.own.PlainWords;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Bundle;
import app.supple.own.share.Exchange.Choice;
import app.supple.own.share.Sharing;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.mine.ShareView;
import app.supple.server.web.page.mine.ShareView.Pick;
import app.supple.server.web.page.mine.ShareView.Wrong;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `GET /mine/share`: choosing which exercises and routines to share, and getting it as a file.
record SharePages(Sharing sharing, Visits visits, Frames frames, Send send) {

    private static final String USUAL_TITLE = "My exercises";

    public void show(ServerRequest request, ServerResponse response) {
        page(request, response, view(USUAL_TITLE, Choice.ALL, List.of(), List.of()));
    }

    /// The page again, for a file that was not taken.
    void refuse(ServerRequest request, ServerResponse response, List<Wrong> wrongs) {
        response.status(Send.UNPROCESSABLE);
        page(request, response, view(USUAL_TITLE, Choice.ALL, List.of(), wrongs));
    }

    public void file(ServerRequest request, ServerResponse response) {
        String title = PlainWords.tidy(request.query().first("title").orElse(""));
        Choice choice = choice(request);
        Bundle bundle = sharing.exchange().pack(me(), title, choice);
        List<FieldError> errors = errors(bundle);
        if (errors.isEmpty()) {
            response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"exercises.supple.json\"");
            response.header(HeaderNames.CACHE_CONTROL, "no-store");
            Send.bytes(request, response, "application/json", sharing.files().write(bundle));
        } else {
            response.status(Send.UNPROCESSABLE);
            page(request, response, view(title, choice, errors, List.of()));
        }
    }

    private static Choice choice(ServerRequest request) {
        Set<String> exercises = new HashSet<>(request.query().all("pick", List::of));
        Set<String> routines = new HashSet<>(request.query().all("routine", List::of));
        return new Choice(id -> exercises.contains(id.value()), name -> routines.contains(name.value()));
    }

    private static List<FieldError> errors(Bundle bundle) {
        List<FieldError> errors = new ArrayList<>();
        if (bundle.title().isEmpty()) {
            errors.add(new FieldError("title", "The title is missing. Say what the file is about."));
        }
        PlainWords.wrong(bundle.title(), "The title", Bundle.LONGEST_TITLE)
                .ifPresent(sentence -> errors.add(new FieldError("title", sentence)));
        if (bundle.exercises().isEmpty() && bundle.routines().isEmpty()) {
            errors.add(new FieldError("pick", "Choose at least one exercise or routine."));
        }
        return errors;
    }

    private ShareView view(String title, Choice choice, List<FieldError> errors, List<Wrong> wrongs) {
        return new ShareView(
                frames.of("Share what you made", Place.STRETCHES),
                title,
                sharing.exchange().own().all(me()).stream()
                        .map(own -> pick(own, choice))
                        .toList(),
                sharing.exchange().routines().all(me()).stream()
                        .map(routine -> pick(routine, choice))
                        .toList(),
                errors,
                wrongs);
    }

    private static Pick pick(OwnExercise own, Choice choice) {
        return new Pick(own.id().value(), own.name(), choice.exercises().test(own.id()));
    }

    private static Pick pick(OwnRoutine routine, Choice choice) {
        return new Pick(
                routine.name().value(), routine.title(), choice.routines().test(routine.name()));
    }

    private PersonId me() {
        return visits.visit().person().id();
    }

    private void page(ServerRequest request, ServerResponse response, ShareView view) {
        send.page(request, response, "mine/share", view);
    }
}
