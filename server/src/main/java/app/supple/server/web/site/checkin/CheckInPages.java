// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Round;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.web.page.checkin.CheckInView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.words.checkin.RoundWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/check-in` and `/check-in/{date}`: how the back is, asked every week.
record CheckInPages(Asking asking, Visits visits, Frames frames, Send send) {

    private static final String SHORT = "short";
    private static final Link NOWHERE = new Link("", "");

    /// A form, and whether the short one was wanted in place of a long one.
    private record Opened(CheckInForm form, boolean brief) {

        CheckIn checkIn() {
            return form.checkIn();
        }
    }

    void today(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        open(request, response, visit, visit.today());
    }

    void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        open(request, response, visit, DayRequest.date(request, visit.today(), Kind.NOT_FOUND));
    }

    void keep(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.NOT_FOUND);
        Map<String, String> sent = Incoming.form(request);
        boolean brief = sent.containsKey(SHORT);
        var form = CheckInForm.sent(
                date, round(visit, date, brief), sent, asking.activities().of(me));
        if (!form.errors().isEmpty()) {
            response.status(Send.UNPROCESSABLE);
            page(request, response, visit, new Opened(form, brief));
        } else if (asking.checkIns().keep(me, form.checkIn()) || isKept(me, form.checkIn())) {
            Send.seeOther(response, CheckInDone.address(date) + "/saved");
        } else {
            response.status(Kind.CHANGED.status());
            send.page(request, response, "checkin/conflict", new CheckInDone(asking, frames).conflict(visit, form));
        }
    }

    private void open(ServerRequest request, ServerResponse response, Visit visit, LocalDate date) {
        boolean brief = request.query().contains(SHORT);
        CheckIn kept = find(visit.person().id(), date);
        // What was not kept yet is left out of the fields: so the count of the notes can be suggested.
        CheckInForm form = kept == null
                ? new CheckInForm(Fields.of(Map.of()), new CheckIn(date, round(visit, date, brief), Answers.NONE, 0))
                : CheckInForm.of(kept);
        page(request, response, visit, new Opened(form, brief && kept == null));
    }

    private void page(ServerRequest request, ServerResponse response, Visit visit, Opened opened) {
        PersonId me = visit.person().id();
        CheckInForm form = opened.form();
        LocalDate date = opened.checkIn().date();
        Round round = opened.checkIn().round();
        var sheet = new Sheet(form, asking.activities().of(me), Counted.of(asking.notes(), me, date));
        send.page(
                request,
                response,
                "checkin/check-in",
                new CheckInView(
                        frames.of(RoundWords.name(round), Place.DIARY),
                        head(visit, opened),
                        new CheckInView.Sent(
                                CheckInDone.address(date), form.fields().revision(), opened.brief()),
                        sheet.scales(),
                        sheet.full(),
                        form.fields().raw(Fields.WORDS),
                        form.errors()));
    }

    private static CheckInView.Head head(Visit visit, Opened opened) {
        CheckIn checkIn = opened.checkIn();
        LocalDate date = checkIn.date();
        boolean anew = opened.form().fields().revision() == 0;
        return new CheckInView.Head(
                date.equals(visit.today()) && anew ? new Link("Today", "/") : new Link("Diary", "/diary/" + date),
                RoundWords.name(checkIn.round()),
                Says.day(date, visit.today()),
                lead(checkIn.round()),
                anew && checkIn.round().isFull()
                        ? new Link("Only the short one", CheckInDone.address(date) + "?" + SHORT + "=yes")
                        : NOWHERE);
    }

    private static String lead(Round round) {
        return switch (round) {
            case WEEKLY -> "About two minutes. Whatever you would rather not say may stay open.";
            case START -> "About four minutes. Later answers are compared with these. Anything may stay open.";
            case WEEK_6, WEEK_12, WEEK_26 ->
                "About four minutes, to see what has changed since the start. Anything may stay open.";
        };
    }

    private Round round(Visit visit, LocalDate date, boolean brief) {
        CheckIn kept = find(visit.person().id(), date);
        if (kept != null) {
            return kept.round();
        }
        return brief ? Round.WEEKLY : asking.timetable(visit).on(date);
    }

    private @Nullable CheckIn find(PersonId person, LocalDate date) {
        return asking.checkIns().find(person, date).orElse(null);
    }

    /// Whether it says the same as was sent: a form that was sent twice, or by both devices.
    private boolean isKept(PersonId person, CheckIn sent) {
        CheckIn now = find(person, sent.date());
        return now != null && now.answers().equals(sent.answers());
    }
}
