// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Activity;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.checkin.ActivitiesView;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/activities`: what a person would like to do again, in their own words.
record ActivitiesPages(Activities activities, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/activities";
    private static final String CHECK_IN = "check-in";
    private static final String CHANGED =
            "Another device changed the list meanwhile. What you wrote is below; save again to keep yours. "
                    + "Answers to what is left out stay.";

    /// What the page shows.
    ///
    /// @param faster whether another device was
    private record Shown(ActivitiesForm form, boolean faster, boolean checkIn, List<FieldError> errors) {}

    void show(ServerRequest request, ServerResponse response) {
        boolean checkIn = request.query().first("for").filter(CHECK_IN::equals).isPresent();
        page(request, response, new Shown(ActivitiesForm.of(current()), false, checkIn, List.of()));
    }

    /// A button of the form: one keeps it, the others move a row.
    void change(ServerRequest request, ServerResponse response) {
        Map<String, String> fields = Incoming.form(request);
        ActivitiesForm form = ActivitiesForm.sent(fields);
        boolean checkIn = fields.getOrDefault("for", "").equals(CHECK_IN);
        String button = fields.getOrDefault("press", "save");
        boolean faster = !fields.getOrDefault("seen", "").equals(seen());
        if (!button.equals("save")) {
            page(request, response, new Shown(form.pressed(button), false, checkIn, List.of()));
        } else if (!form.errors().isEmpty()) {
            response.status(Send.UNPROCESSABLE);
            page(request, response, new Shown(form, false, checkIn, form.errors()));
        } else if (faster && !saysTheSame(form)) {
            response.status(Kind.CHANGED.status());
            page(request, response, new Shown(form, true, checkIn, List.of()));
        } else {
            activities.keep(me(), form.activities(activities.of(me())));
            Send.seeOther(response, checkIn ? "/check-in" : ADDRESS + "?saved=yes");
        }
    }

    private void page(ServerRequest request, ServerResponse response, Shown shown) {
        send.page(
                request,
                response,
                "checkin/activities",
                new ActivitiesView(
                        frames.of("Your activities", Place.DIARY, notice(request)),
                        shown.faster() ? CHANGED : "",
                        shown.faster() ? current().stream().map(Activity::name).toList() : List.of(),
                        shown.form().view(),
                        seen(),
                        shown.checkIn(),
                        shown.errors()));
    }

    private List<Activity> current() {
        return activities.of(me()).stream().filter(Activity::current).toList();
    }

    private boolean saysTheSame(ActivitiesForm form) {
        return form.activities(activities.of(me())).equals(current());
    }

    /// Names the list as it is now; another list has another name.
    private String seen() {
        String all = current().stream()
                .map(activity -> activity.id().value() + activity.name())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(all.hashCode());
    }

    private PersonId me() {
        return visits.visit().person().id();
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "The next check-in asks about these.", null))
                .orElse(null);
    }
}
