// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.own.routine.Keeping;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.routine.RoutinesView;
import app.supple.server.web.page.routine.RoutinesView.Card;
import app.supple.server.web.page.routine.RoutinesView.Made;
import app.supple.server.web.page.routine.RoutinesView.Stand;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/routines`: all that a person put together, a new one, and which stand for a session of the day.
public record RoutinesPage(Workshop workshop, Visits visits, Frames frames, Send send) {

    static final String ADDRESS = "/routines";

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "routines", view(new Made("", List.of()), notice(request)));
    }

    /// A new one, begun as another.
    public void make(ServerRequest request, ServerResponse response) {
        PersonId person = person();
        Map<String, String> fields = Incoming.form(request);
        String title = fields.getOrDefault("title", "").strip();
        if (title.isEmpty() || title.length() > OwnRoutine.LONGEST_TITLE) {
            refuse(request, response, title, "Give the routine a title of 1 to 60 letters.");
            return;
        }
        var lines = workshop.linesOf(person, fields.getOrDefault("from", ""));
        var made = new OwnRoutine(workshop.freeName(person, title), title, Part.PRACTICE, lines, 0);
        switch (workshop.own().keep(person, made)) {
            case Keeping.Kept(var kept) -> Send.seeOther(response, ADDRESS + "/" + kept.name() + "?made=yes");
            case Keeping.Full() ->
                refuse(request, response, title, "You have 50 routines. Remove one first, then make this one.");
            case Keeping.Gone() -> refuse(request, response, title, "That title was just taken. Choose another.");
            case Keeping.ChangedMeanwhile(var now) -> Send.seeOther(response, ADDRESS + "/" + now.name());
        }
    }

    /// Lets one stand for a session, or gives the session back to what Supple plans.
    public void stand(ServerRequest request, ServerResponse response) {
        Map<String, String> fields = Incoming.form(request);
        Part part = fields.getOrDefault("part", "").equals("morning") ? Part.MORNING : Part.EVENING;
        String name = fields.getOrDefault("name", "");
        workshop.own().all(person()).stream()
                .map(OwnRoutine::name)
                .filter(own -> own.value().equals(name))
                .findFirst()
                .ifPresent(own -> workshop.own().stand(person(), part, own));
        if (name.isEmpty()) {
            workshop.own().stand(person(), part, null);
        }
        Send.seeOther(response, ADDRESS + (name.isEmpty() ? "?stands=no" : "?stands=yes"));
    }

    private void refuse(ServerRequest request, ServerResponse response, String title, String why) {
        response.status(Send.UNPROCESSABLE);
        send.page(request, response, "routines", view(new Made(title, List.of(new FieldError("title", why))), null));
    }

    private RoutinesView view(Made made, @Nullable Notice notice) {
        PersonId person = person();
        Map<Part, OwnRoutine> standing = workshop.own().standing(person);
        List<OwnRoutine> all = workshop.own().all(person);
        return new RoutinesView(
                frames.of("Your routines", Place.STRETCHES, notice),
                all.stream().map(routine -> card(person, routine, standing)).toList(),
                made,
                from(all));
    }

    private Card card(PersonId person, OwnRoutine routine, Map<Part, OwnRoutine> standing) {
        int stretches = routine.lines().size();
        String length = Lengths.words(workshop.lengths(person).of(routine));
        return new Card(
                routine.title(),
                stretches + (stretches == 1 ? " stretch, " : " stretches, ") + length,
                ADDRESS + "/" + routine.name(),
                "/play/" + routine.name(),
                stands(routine.name(), standing),
                Stream.of(Part.MORNING, Part.EVENING)
                        .map(part -> way(part, routine.name(), standing))
                        .toList());
    }

    private static String stands(RoutineName name, Map<Part, OwnRoutine> standing) {
        List<String> parts = new ArrayList<>();
        standing.forEach((part, routine) -> {
            if (routine.name().equals(name)) {
                parts.add(Row.word(part));
            }
        });
        return parts.isEmpty() ? "" : "This is your " + String.join(" and your ", parts) + " now.";
    }

    private static Stand way(Part part, RoutineName name, Map<Part, OwnRoutine> standing) {
        OwnRoutine now = standing.get(part);
        return now != null && now.name().equals(name)
                ? new Stand("Back to Supple’s " + Row.word(part), Row.word(part), "")
                : new Stand("Make it my " + Row.word(part), Row.word(part), name.value());
    }

    private static List<Choice> from(List<OwnRoutine> own) {
        return Stream.concat(
                        Stream.of(
                                new Choice("evening", "The evening", true, ""),
                                new Choice("morning", "The morning", false, ""),
                                new Choice("desk", "At your desk", false, "")),
                        own.stream().map(mine -> new Choice(mine.name().value(), mine.title(), false, "")))
                .toList();
    }

    private static @Nullable Notice notice(ServerRequest request) {
        if (request.query().contains("removed")) {
            return new Notice(Tone.SAVED, "Removed", "What you did of it stays in your diary.", null);
        }
        return request.query()
                .first("stands")
                .map(yes -> yes.equals("yes")
                        ? new Notice(Tone.SAVED, "Saved", "Today shows your routine from now on.", null)
                        : new Notice(Tone.SAVED, "Saved", "Supple plans that session again.", null))
                .orElse(null);
    }

    private PersonId person() {
        return visits.visit().person().id();
    }
}
