// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.why;

import app.supple.reminder.Why.Omission;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Account.Line;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.WhyView;
import app.supple.server.web.page.WhyView.Part;
import app.supple.server.web.page.WhyView.Row;
import app.supple.server.web.page.WhyView.Stage;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.CardWords;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `GET /why`: the reminders of yesterday, today and tomorrow, or of the three days around `?day=2026-11-25`.
public record WhyPage(Persons persons, Calls calls, Visits visits, Frames frames, Send send) {

    private static final int DAYS = 3;

    /// How far around today one can look, in days.
    private static final int FARTHEST = 400;

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var person = visit.person().id();
        LocalDate today = persons.dateAt(person, visit.now());
        LocalDate middle = day(request, today);
        var wall = new Wall(persons.days(person), visit.now());
        List<Part> days = calls.accounts(person, middle.minusDays(1), DAYS).stream()
                .map(account -> part(account, today, wall))
                .toList();
        send.page(
                request,
                response,
                "why",
                new WhyView(
                        frames.of("Why?", Place.TODAY),
                        days,
                        link("Earlier days", middle.minusDays(DAYS), today),
                        link("Later days", middle.plusDays(DAYS), today),
                        "Times of " + visit.person().zone().getId() + ", by the time zone rules of "
                                + persons.rules().version() + "."));
    }

    private static @Nullable Link link(String words, LocalDate day, LocalDate today) {
        return isNear(day, today) ? new Link(words, "/why?day=" + day) : null;
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, day)) <= FARTHEST;
    }

    private static LocalDate day(ServerRequest request, LocalDate today) {
        try {
            LocalDate day = request.query().first("day").map(LocalDate::parse).orElse(today);
            if (isNear(day, today)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new Problem(Problem.Kind.INVALID, "The day needs the form 2026-11-25.");
        }
        throw new Problem(Problem.Kind.INVALID, "Choose a day within 400 days of today.");
    }

    private static Part part(Account account, LocalDate today, Wall wall) {
        List<Row> rows = account.lines().stream()
                .filter(line -> !isBesideASession(line))
                .map(line -> row(line, wall))
                .toList();
        return new Part(title(account.date(), today), rows, rows.isEmpty() ? "Nothing is planned on this day." : "");
    }

    /// That no break falls into the hour of a session goes without saying.
    private static boolean isBesideASession(Line line) {
        return line instanceof Line.Silent(var leftOut) && leftOut.why() instanceof Omission.DuringSession;
    }

    private static Row row(Line line, Wall wall) {
        return new Row(
                wall.time(line),
                CardWords.kind(line.rule()),
                Stage.valueOf(CardWords.stage(line, wall).name()),
                isPlain(line, wall) ? "" : CallWords.fate(line, wall),
                CallWords.reason(line));
    }

    /// Its word says it all.
    private static boolean isPlain(Line line, Wall wall) {
        return line instanceof Line.Followed && CardWords.stage(line, wall) == CardWords.Stage.PLANNED;
    }

    private static String title(LocalDate date, LocalDate today) {
        return switch (Math.toIntExact(ChronoUnit.DAYS.between(today, date))) {
            case -1 -> "Yesterday";
            case 0 -> "Today";
            case 1 -> "Tomorrow";
            default -> Says.day(date, today);
        };
    }
}
