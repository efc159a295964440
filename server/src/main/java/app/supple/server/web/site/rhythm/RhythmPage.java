// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Person;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.rhythm.RhythmView;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.rhythm.Groups.Chosen;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/settings/rhythm`: when the day begins and ends, when breaks come, and what tomorrow will look like.
///
/// Asked with the fields of the form in the address, it shows the day as it would be and keeps nothing.
public record RhythmPage(Persons persons, Calls calls, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings/rhythm";

    /// Whether complaints stand above the form, or only where the day would be drawn.
    private enum Complaints {
        LOUD,
        QUIET
    }

    /// All that a page is made of.
    ///
    /// @param added the rows of which one more was asked for just now
    private record Asked(Person person, LocalDate today, Living kept, Groups groups, Chosen chosen, String added) {}

    public void show(ServerRequest request, ServerResponse response) {
        Map<String, String> fields = Incoming.query(request);
        Asked asked = asked(fields);
        Typed typed = Filling.with(asked.kept(), asked.chosen());
        if (fields.containsKey("rise")) {
            typed = Typed.sent(fields, typed);
        }
        if (!asked.added().isEmpty()) {
            typed = typed.withAnother(asked.added());
        }
        var complaints = fields.containsKey("show") ? Complaints.LOUD : Complaints.QUIET;
        page(request, response, view(asked, typed, complaints, notice(fields)));
    }

    public void change(ServerRequest request, ServerResponse response) {
        Map<String, String> fields = Incoming.form(request);
        Asked asked = asked(fields);
        Typed typed = Typed.sent(fields, Filling.with(asked.kept(), asked.chosen()));
        Optional<Living> wanted = new RhythmReader(typed, asked.kept()).living();
        if (wanted.isPresent()) {
            save(asked.person(), wanted.get());
            Send.seeOther(
                    response,
                    ADDRESS + "?day=" + Groups.word(typed.days().iterator().next()) + "&saved=yes");
            return;
        }
        response.status(Send.UNPROCESSABLE);
        page(request, response, view(asked, typed, Complaints.LOUD, null));
    }

    private void page(ServerRequest request, ServerResponse response, RhythmView view) {
        send.page(request, response, "rhythm", view);
    }

    private void save(Person person, Living living) {
        persons.known().people().save(person.livingBy(living.rhythms()));
        persons.wishes().save(person.id(), living.wish());
        calls.planAnew(person.id());
    }

    private Asked asked(Map<String, String> fields) {
        Visit visit = visits.visit();
        Person person = visit.person();
        LocalDate today = persons.dateAt(person.id(), visit.now());
        var kept = new Living(person.rhythms(), persons.wishes().of(person.id()).fittedTo(person.rhythms()));
        Groups groups = Groups.of(kept);
        Chosen chosen =
                groups.chosen(fields.getOrDefault("day", ""), today.plusDays(1).getDayOfWeek());
        String add = fields.getOrDefault("add", "");
        String added = List.of(Typed.RANGE, Typed.QUIET).contains(add) ? add : "";
        return new Asked(person, today, kept, groups, chosen, added);
    }

    private RhythmView view(Asked asked, Typed typed, Complaints complaints, @Nullable Notice notice) {
        Frame frame = frames.of("Rhythm", Place.SETTINGS, notice);
        var reader = new RhythmReader(typed, asked.kept());
        Optional<Outlook> outlook = reader.living().map(living -> outlook(asked, typed, living));
        List<FieldError> errors = complaints == Complaints.LOUD ? reader.errors() : List.of();
        Outlook shown = outlook.orElseGet(() -> errors.isEmpty() ? Outlook.none(reader.errors()) : Outlook.NONE);
        var fields = new FieldsView(typed, asked.added());
        return new RhythmView(
                frame,
                ADDRESS,
                shown.lead(),
                asked.groups().pills(asked.chosen()),
                fields.view(asked.kept().wish().posture()),
                shown.picture(),
                errors);
    }

    private Outlook outlook(Asked asked, Typed typed, Living living) {
        LocalDate date = Outlook.next(typed.days(), asked.today());
        var cadence = living.cadence();
        var agenda = calls.imagined(asked.person().id(), cadence, date);
        return Outlook.of(typed.days(), asked.today(), new DayDrawing(agenda, cadence), agenda);
    }

    private static @Nullable Notice notice(Map<String, String> fields) {
        return fields.containsKey("saved")
                ? new Notice(
                        Tone.SAVED, "Saved", "Your rhythm is kept. What is still to come today follows it too.", null)
                : null;
    }
}
