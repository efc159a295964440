// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import app.supple.diary.note.DayNote;
import app.supple.diary.note.Notes;
import app.supple.person.PersonId;
import app.supple.server.web.answer.DaysRequest;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.wire.checkin.NoteJson;
import app.supple.server.wire.checkin.NoteReader;
import app.supple.server.wire.checkin.NotesJson;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;

/// `/api/v1/notes`: the notes of days.
public record NotesApi(Asking asking, Visits visits, Send send) {

    /// The most days that one question covers.
    private static final int MOST_DAYS = 366;

    public void days(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var days = DaysRequest.of(request, visit.today(), MOST_DAYS);
        var notes = notes().between(visit.person().id(), days.from(), days.to());
        send.json(request, response, NotesJson.of(days.from(), days.to(), notes));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        DayNote note = notes().find(visit.person().id(), date)
                .orElseThrow(() -> new Problem(Kind.NOT_FOUND, "There is no note of that day."));
        send.json(request, response, NoteJson.of(note));
    }

    /// 201 when it was new, 200 when it took the place of another or is kept so already.
    public void put(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        DayNote sent = Incoming.json(request, new NoteReader(date)::read, "It was not saved.");
        boolean kept = notes().keep(me, sent);
        DayNote now = notes().find(me, date).orElse(null);
        if (now != null && (kept || now.revision(sent.revision()).equals(sent))) {
            response.status(kept && sent.revision() == 0 ? Status.CREATED_201 : Status.OK_200);
            send.json(request, response, NoteJson.of(now));
        } else {
            Changed.tell(request, response, now == null ? null : NoteJson.of(now));
        }
    }

    public void remove(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        DayNote now = notes().find(me, date).orElse(null);
        if (now != null && Changed.sawAnother(request, now.revision())) {
            Changed.tell(request, response, NoteJson.of(now));
        } else {
            send.json(request, response, Changed.removed(date, notes().remove(me, date)));
        }
    }

    private Notes notes() {
        return asking.notes();
    }
}
