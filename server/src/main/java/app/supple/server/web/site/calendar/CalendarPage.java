// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.calendar;

import app.supple.person.PersonId;
import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.Calendars;
import app.supple.reminder.meeting.Calendars.Choice;
import app.supple.reminder.meeting.Meeting;
import app.supple.reminder.meeting.Meetings;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.CalendarView;
import app.supple.server.web.page.CalendarView.Known;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `/settings/calendar`: where meetings are known from.
public record CalendarPage(Meetings meetings, Calendars calendars, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings/calendar";

    public void show(ServerRequest request, ServerResponse response) {
        page(request, response, "", List.of());
    }

    public void address(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        String typed = Incoming.form(request).getOrDefault("address", "");
        switch (calendars.address(visit.person(), typed, visit.now())) {
            case Choice.Kept _ -> done(response, "kept");
            case Choice.Refused(String sentence) ->
                refuse(request, response, typed, new FieldError("address", sentence));
        }
    }

    public void file(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        byte[] file = Incoming.file(request, "file").orElse(null);
        if (file == null) {
            refuse(
                    request,
                    response,
                    "",
                    new FieldError("file", "Choose a calendar file first; its name ends in .ics."));
            return;
        }
        switch (calendars.file(visit.person(), file, visit.now())) {
            case Choice.Kept _ -> done(response, "kept");
            case Choice.Refused(String sentence) -> refuse(request, response, "", new FieldError("file", sentence));
        }
    }

    public void again(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        calendars.again(visit.person(), visit.now());
        done(response, "read");
    }

    public void forget(ServerRequest request, ServerResponse response) {
        meetings.forget(visits.visit().person().id());
        done(response, "forgotten");
    }

    private static void done(ServerResponse response, String what) {
        Send.seeOther(response, ADDRESS + "?done=" + what);
    }

    private void refuse(ServerRequest request, ServerResponse response, String typed, FieldError error) {
        response.status(Send.UNPROCESSABLE);
        page(request, response, typed, List.of(error));
    }

    private void page(ServerRequest request, ServerResponse response, String typed, List<FieldError> errors) {
        var frame = frames.of("Calendar", Place.SETTINGS, errors.isEmpty() ? notice(request) : null);
        send.page(request, response, "calendar", new CalendarView(frame, typed, known(), errors));
    }

    private @Nullable Known known() {
        Visit visit = visits.visit();
        return meetings.calendar(visit.person().id())
                .map(calendar -> new CalendarWords(visit.person().zone(), visit.now())
                        .known(calendar, ahead(visit.person().id(), visit.now(), calendar)))
                .orElse(null);
    }

    private List<Meeting> ahead(PersonId person, Instant now, BusyCalendar calendar) {
        Instant until = Objects.requireNonNullElse(calendar.reading().known(), now);
        return meetings.overlapping(person, now, until);
    }

    private @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("done")
                .map(what -> switch (what) {
                    case "forgotten" ->
                        new Notice(Tone.SAVED, "Forgotten", "Your calendar and its times are gone.", null);
                    case "read" -> new Notice(Tone.SAVED, "Done", "What came of it stands below.", null);
                    default -> new Notice(Tone.SAVED, "Saved", "Your calendar is kept.", null);
                })
                .orElse(null);
    }
}
