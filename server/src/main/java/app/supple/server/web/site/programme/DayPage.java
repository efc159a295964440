// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.plan.Expected;
import app.supple.plan.Followed;
import app.supple.plan.PlannedSession;
import app.supple.programme.Part;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.DayView;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.web.site.stretch.StretchLinks;
import app.supple.server.words.LengthWords;
import app.supple.server.words.Pictures;
import app.supple.server.words.PlanWords;
import app.supple.server.words.programme.ChangeWords;
import app.supple.server.words.programme.DayWords;
import app.supple.session.Session;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/programme/days/2026-11-20`: what a day asked for, and why, as it was known by its end.
public record DayPage(Following following, Pictures pictures, Visits visits, Frames frames, Send send) {

    static String address(LocalDate date) {
        return ProgrammePage.ADDRESS + "/days/" + date;
    }

    /// @throws Problem if that is no day
    static LocalDate date(ServerRequest request) {
        try {
            return LocalDate.parse(Incoming.part(request, "date"));
        } catch (DateTimeParseException e) {
            throw new Problem(Problem.Kind.NOT_FOUND, "A day is written like this: 2026-11-22.");
        }
    }

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = date(request);
        if (date.isAfter(visit.today()) || date.getYear() < 1) {
            throw none();
        }
        Expected day = following.plans().days(visit.person(), date, 1, following.knownBy(visit, date)).stream()
                .findFirst()
                .orElseThrow(DayPage::none);
        send.page(request, response, "programme/day", view(visit, day));
    }

    private static Problem none() {
        return new Problem(
                Problem.Kind.NOT_FOUND, "No programme was followed on that day. Choose one of the days of yours.");
    }

    private DayView view(Visit visit, Expected day) {
        Followed followed = day.followed();
        LocalDate date = followed.day().date();
        return new DayView(
                frames.of("Why, on " + Says.day(date, visit.today()), Place.TODAY),
                Says.day(date, visit.today()),
                DayWords.line(following.library(), followed),
                reasons(followed),
                List.of(
                        part(visit, Part.MORNING, day.sessions().morning()),
                        part(visit, Part.EVENING, day.sessions().evening())),
                date.equals(followed.course().start()) ? null : link(date.minusDays(1), visit),
                date.equals(visit.today()) ? null : link(date.plusDays(1), visit));
    }

    private List<String> reasons(Followed followed) {
        List<String> changes = ChangeWords.of(following.library(), followed);
        String phase = followed.phase().heading().name() + ": "
                + followed.phase().heading().why();
        return changes.isEmpty()
                ? Stream.of("Nothing is different from the day before.", phase).toList()
                : changes;
    }

    private DayView.Part part(Visit visit, Part part, PlannedSession planned) {
        List<String> notes = PlanWords.notes(planned);
        return new DayView.Part(
                part == Part.MORNING ? "Morning" : "Evening",
                Says.time(planned.around()) + ", about "
                        + LengthWords.minutes(Session.of(planned).timeline().total())
                        + (notes.isEmpty() ? "" : ". " + String.join(" ", notes)),
                new StretchLinks(pictures.seenBy(visit.person())).of(planned));
    }

    private static @Nullable Link link(LocalDate date, Visit visit) {
        return new Link(Says.day(date, visit.today()), address(date));
    }
}
