// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.person.Person;
import app.supple.reminder.call.Persons;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.SettingsView;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Pictures;
import app.supple.server.words.RhythmWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/settings`: a word about the rhythm, how gentle the first hour of the day is, and how figures look.
public record SettingsPage(Persons persons, Pictures pictures, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings";

    public void show(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        var frame = frames.of("Settings", Place.SETTINGS, notice(request));
        send.page(request, response, "settings", view(frame, person, FirstHourForm.of(person), look(person)));
    }

    public void change(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        Map<String, String> fields = Incoming.form(request);
        var gentle = FirstHourForm.sent(fields);
        var look = LookForm.sent(fields, look(person).look());
        if (gentle.isGood() && look.isGood()) {
            persons.known().people().save(person.sparing(gentle.firstHour()).drawnAs(look.name()));
            Send.seeOther(response, ADDRESS + "?saved=yes");
            return;
        }
        response.status(Send.UNPROCESSABLE);
        send.page(request, response, "settings", view(frames.of("Settings", Place.SETTINGS), person, gentle, look));
    }

    private SettingsView view(Frame frame, Person person, FirstHourForm gentle, LookForm look) {
        List<FieldError> errors =
                Stream.concat(gentle.errors().stream(), look.errors().stream()).toList();
        var looks = new LookChoices(look.look(), pictures).view();
        return new SettingsView(frame, ADDRESS, rhythm(person), gentle.minutes(), looks, errors);
    }

    private String rhythm(Person person) {
        var wish = persons.wishes().of(person.id()).fittedTo(person.rhythms());
        return RhythmWords.summary(person.rhythms(), wish);
    }

    private LookForm look(Person person) {
        return new LookForm(pictures.seenBy(person).look(), List.of());
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "Your settings are kept.", null))
                .orElse(null);
    }
}
