// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.diary.Diary;
import app.supple.diary.entry.Practice;
import app.supple.plan.Expected;
import app.supple.plan.follow.SessionWish;
import app.supple.programme.Part;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.WeekView;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/programme/week`: seven days, and what is to be otherwise with one of their sessions. Works without scripts.
public record WeekPage(Following following, Diary diary, Visits visits, Frames frames, Send send) {

    static final String ADDRESS = ProgrammePage.ADDRESS + "/week";

    private static final int DAYS_A_WEEK = 7;

    /// Further ahead too much depends on how it goes.
    private static final int MOST_WEEKS_AHEAD = 2;

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit().toTheMinute();
        if (following.today(visit).isEmpty()) {
            Send.seeOther(response, ProgrammePage.ADDRESS);
            return;
        }
        LocalDate monday = monday(visit, request.query().first("from").orElse(""));
        send.page(request, response, "programme/week", view(visit, monday, List.of(), notice(request)));
    }

    /// Leaves out, moves or takes back one session of a day, or lets the two change places.
    public void change(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = DayPage.date(request);
        Part part = part(request);
        Map<String, String> fields = Incoming.form(request);
        if (date.isBefore(visit.today())) {
            throw new Problem(Problem.Kind.INVALID, "date: that day is over. Its plan stays as it was.");
        }
        var wishing = new Wishing(following.kept().wishes(), visit.person());
        String field = field(date, part);
        String error = switch (fields.getOrDefault("action", "")) {
            case "skip" -> wishing.keep(date, part, new SessionWish.Action.Skip());
            case "swap" -> wishing.swap(date);
            case "straight" -> {
                wishing.straighten(date);
                yield "";
            }
            case "undo" -> {
                wishing.undo(date, part);
                yield "";
            }
            case "move" -> wishing.move(date, part, fields.getOrDefault(field, ""));
            default ->
                throw new Problem(
                        Problem.Kind.INVALID, "action: say skip, move, swap, straight or undo, as the buttons do.");
        };
        if (!error.isEmpty()) {
            refuse(request, response, new FieldError(field, error));
            return;
        }
        Send.seeOther(response, ADDRESS + "?from=" + date + "&saved=yes#" + Week.id(date));
    }

    /// From a card of Today, and back to it.
    public void undo(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Incoming.form(request);
        new Wishing(following.kept().wishes(), visit.person()).undo(DayPage.date(request), part(request));
        Send.seeOther(response, "/");
    }

    private void refuse(ServerRequest request, ServerResponse response, FieldError error) {
        Visit visit = visits.visit().toTheMinute();
        response.status(Send.UNPROCESSABLE);
        send.page(
                request, response, "programme/week", view(visit, monday(DayPage.date(request)), List.of(error), null));
    }

    private WeekView view(Visit visit, LocalDate monday, List<FieldError> errors, @Nullable Notice notice) {
        List<Expected> days = following.plans().days(visit.person(), monday, DAYS_A_WEEK, visit.now());
        List<Practice> done = diary.practices(visit.person().id(), monday, monday.plusDays(DAYS_A_WEEK - 1L));
        LocalDate thisMonday = monday(visit.today());
        boolean begins =
                days.isEmpty() || days.getFirst().followed().day().date().isAfter(monday);
        var week = new Week(visit, done, errors);
        return new WeekView(
                frames.of("Your week", Place.TODAY, notice),
                monday.equals(thisMonday) ? "This week" : "The week of " + Says.day(monday, visit.today()),
                days.stream().map(week::day).toList(),
                errors,
                begins ? null : link("Week before", monday.minusDays(DAYS_A_WEEK)),
                monday.isBefore(thisMonday.plusWeeks(MOST_WEEKS_AHEAD))
                        ? link("Week after", monday.plusDays(DAYS_A_WEEK))
                        : null);
    }

    static String field(LocalDate date, Part part) {
        return "at-" + date + "-" + Week.word(part);
    }

    private static Link link(String words, LocalDate monday) {
        return new Link(words, ADDRESS + "?from=" + monday);
    }

    /// Of the week asked for, not further than is planned; this week where none is.
    private static LocalDate monday(Visit visit, String from) {
        LocalDate last = monday(visit.today()).plusWeeks(MOST_WEEKS_AHEAD);
        try {
            LocalDate asked = monday(from.isEmpty() ? visit.today() : LocalDate.parse(from));
            return asked.isAfter(last) ? last : asked;
        } catch (DateTimeParseException e) {
            throw new Problem(Problem.Kind.INVALID, "from: a day is written like this: 2026-11-22.");
        }
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Part part(ServerRequest request) {
        return switch (Incoming.part(request, "part")) {
            case "morning" -> Part.MORNING;
            case "evening" -> Part.EVENING;
            default -> throw new Problem(Problem.Kind.NOT_FOUND, "A day has a morning and an evening session.");
        };
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "Your week is as you wished.", null))
                .orElse(null);
    }
}
