// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.note.DayNote;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.web.page.checkin.ConflictView;
import app.supple.server.web.page.checkin.NoteView;
import app.supple.server.web.page.checkin.RemoveView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.words.checkin.SaidWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/notes/{date}`: how the day was, in ten seconds.
record NotePages(Asking asking, Visits visits, Frames frames, Send send) {

    private static final Set<String> FREE = Set.of(Fields.WORDS);

    void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = date(request, visit);
        page(request, response, visit, NoteForm.of(find(visit, date)));
    }

    void keep(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        LocalDate date = date(request, visit);
        NoteForm form = NoteForm.sent(date, Incoming.form(request));
        if (!form.errors().isEmpty()) {
            response.status(Send.UNPROCESSABLE);
            page(request, response, visit, form);
        } else if (asking.notes().keep(me, form.note()) || isKept(find(visit, date), form.note())) {
            Send.seeOther(response, diary(date) + "?saved=yes#note");
        } else {
            response.status(Kind.CHANGED.status());
            send.page(request, response, "checkin/conflict", conflict(visit, form));
        }
    }

    void ask(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        DayNote note =
                asking.notes().find(visit.person().id(), date(request, visit)).orElseThrow(Removing::nothing);
        send.page(request, response, "checkin/remove", removing(visit, note, false));
    }

    void remove(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = date(request, visit);
        DayNote note = asking.notes().find(visit.person().id(), date).orElse(null);
        if (note != null && note.revision() != Fields.of(Incoming.form(request)).revision()) {
            response.status(Kind.CHANGED.status());
            send.page(request, response, "checkin/remove", removing(visit, note, true));
            return;
        }
        asking.notes().remove(visit.person().id(), date);
        Send.seeOther(response, diary(date) + "?gone=note");
    }

    private void page(ServerRequest request, ServerResponse response, Visit visit, NoteForm form) {
        LocalDate date = form.note().date();
        boolean isKept = form.fields().revision() > 0;
        send.page(
                request,
                response,
                "checkin/note",
                new NoteView(
                        frames.of("How was the day?", Place.DIARY),
                        new Link("Diary", diary(date)),
                        Says.day(date, visit.today()),
                        address(date),
                        form.view(),
                        isKept ? address(date) + "/remove" : ""));
    }

    private ConflictView conflict(Visit visit, NoteForm form) {
        LocalDate date = form.note().date();
        @Nullable DayNote now = asking.notes().find(visit.person().id(), date).orElse(null);
        Map<String, String> kept = now == null ? Map.of() : NoteForm.written(now);
        var together = new Together(kept, form.fields().sent(), FREE);
        return new ConflictView(
                frames.of("Two devices, one day", Place.DIARY),
                "Note of " + Says.day(date, visit.today()),
                now == null,
                Together.rows(now == null ? Map.of() : SaidWords.of(now), SaidWords.of(form.note())),
                address(date),
                together.choices(now == null ? 0 : now.revision()),
                new Link(now == null ? "Leave it removed" : "Leave it as it is", diary(date)));
    }

    private RemoveView removing(Visit visit, DayNote note, boolean changed) {
        return new RemoveView(
                frames.of("Remove a note", Place.DIARY),
                new Link("Diary", diary(note.date())),
                "Remove the note of " + Says.day(note.date(), visit.today()) + "?",
                changed,
                Removing.lines(SaidWords.of(note)),
                address(note.date()) + "/remove",
                note.revision());
    }

    private DayNote find(Visit visit, LocalDate date) {
        return asking.notes().find(visit.person().id(), date).orElseGet(() -> DayNote.empty(date));
    }

    /// Whether it says the same as was sent: a form that was sent twice, or by both devices.
    private static boolean isKept(DayNote now, DayNote sent) {
        return now.revision() > 0 && now.revision(sent.revision()).equals(sent);
    }

    private static LocalDate date(ServerRequest request, Visit visit) {
        return DayRequest.date(request, visit.today(), Kind.NOT_FOUND);
    }

    private static String address(LocalDate date) {
        return "/notes/" + date;
    }

    private static String diary(LocalDate date) {
        return "/diary/" + date;
    }
}
