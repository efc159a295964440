// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.diary.Diary;
import app.supple.diary.Turns;
import app.supple.diary.Turns.Turn;
import app.supple.diary.checkin.Round;
import app.supple.diary.entry.Practice;
import app.supple.person.Rhythm;
import app.supple.plan.Followed;
import app.supple.plan.PlannedDay;
import app.supple.plan.follow.Arrangement;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Next;
import app.supple.safety.Bar;
import app.supple.server.web.answer.Latest;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.answer.gate.Gate.Standing;
import app.supple.server.web.page.Band;
import app.supple.server.web.page.TodayView;
import app.supple.server.web.page.TodayView.Asks;
import app.supple.server.web.page.TodayView.Note;
import app.supple.server.web.page.TodayView.Week;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.DayTiles;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.web.site.stretch.StretchLinks;
import app.supple.server.words.Capitals;
import app.supple.server.words.Pictures;
import app.supple.server.words.checkin.RoundWords;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `GET /`: the day, and the one next thing.
public final class TodayPage {

    private static final int DAYS_A_WEEK = 7;

    private static final Note LOCKED =
            new Note("Your answers ask for it, so sessions are locked for now.", new Link("What to do", "/screening"));

    private final Rooms rooms;
    private final Pictures pictures;
    private final Visits visits;
    private final Frames frames;
    private final Send send;
    private final Latest<Asked, TodayView> latest = new Latest<>();

    public TodayPage(Rooms rooms, Pictures pictures, Visits visits, Frames frames, Send send) {
        this.rooms = rooms;
        this.pictures = pictures;
        this.visits = visits;
        this.frames = frames;
        this.send = send;
    }

    /// Whom the page asks: what is to be done, what was, what calls to it, and what is asked of the person.
    public record Rooms(Following following, Diary diary, Calls calls, Persons persons, Gate gate, Asking asking) {}

    /// All that the page depends on. Apart from what the person changes, it changes with the minute at most.
    private record Asked(
            Visit visit,
            List<Practice> week,
            Account account,
            Next next,
            Standing standing,
            Course course,
            @Nullable Round checkIn) {}

    /// @param followed null for who follows no programme
    record Course(PlannedDay day, @Nullable Followed followed, Arrangement arrangement) {}

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit().toTheMinute();
        LocalDate monday = monday(visit);
        var week = rooms.diary().practices(visit.person().id(), monday, monday.plusDays(DAYS_A_WEEK - 1));
        var account =
                rooms.calls().accounts(visit.person().id(), visit.today(), 1).getFirst();
        Next next = rooms.calls().next(visit.person().id());
        Standing standing =
                rooms.gate().standing(visit.person().id(), visits.clock().instant());
        send.page(
                request,
                response,
                "today",
                latest.of(new Asked(visit, week, account, next, standing, course(visit), checkIn(visit)), this::view));
    }

    private Course course(Visit visit) {
        var following = rooms.following();
        return new Course(
                following.plans().day(visit.person(), visit.now()),
                following.today(visit).orElse(null),
                following.arrangement(visit, visit.today()));
    }

    private @Nullable Round checkIn(Visit visit) {
        return rooms.asking().due(visit).orElse(null);
    }

    private TodayView view(Asked asked) {
        Visit visit = asked.visit();
        LocalDate today = visit.today();
        List<Practice> done = asked.week().stream()
                .filter(practice -> practice.occasion().date().equals(today))
                .toList();
        PlannedDay day = asked.course().day();
        Rhythm rhythm = visit.person().rhythms().on(today);
        var turns = Turns.at(
                visit.time(), rhythm, done, asked.course().arrangement().skipped());
        var cards = new SessionCards(
                visit,
                done,
                new StretchLinks(pictures.seenBy(visit.person())),
                asked.standing(),
                asked.course().arrangement());
        return new TodayView(
                frames.of("Today", Place.TODAY),
                Says.day(today),
                isLocked(asked) ? "Help first, then stretching." : Headline.of(turns, asked.course()),
                isLocked(asked) ? LOCKED : null,
                isLocked(asked)
                        ? null
                        : CourseNote.of(
                                rooms.following().library(), asked.course().followed()),
                band(asked, rhythm, turns),
                cards.morning(day.morning(), turns.morning()),
                cards.evening(day.evening(), turns.evening()),
                asks(today, asked.checkIn()),
                week(asked.week(), monday(visit), today));
    }

    private static Asks asks(LocalDate today, @Nullable Round checkIn) {
        return new Asks(
                new Link("Note it in ten seconds", "/notes/" + today),
                checkIn == null ? null : new Note(RoundWords.asks(checkIn), new Link("Check in", "/check-in")));
    }

    private static boolean isLocked(Asked asked) {
        return asked.standing().bar() != Bar.NONE;
    }

    private Band band(Asked asked, Rhythm rhythm, Turns turns) {
        Visit visit = asked.visit();
        var wall = new Wall(rooms.persons().days(visit.person().id()), visit.now());
        var breaks = Break.of(asked.account(), wall, turns.morning() == Turn.NOW);
        if (isLocked(asked)) {
            return new DayBand(rhythm, visit.time()).of(turns, breaks, "Nothing calls you while sessions are locked.");
        }
        String words = CallWords.next(asked.next(), wall);
        String next = asked.next() instanceof Next.Comes ? "Next: " + Capitals.small(words) : words;
        return new DayBand(rhythm, visit.time()).of(turns, breaks, next);
    }

    private static LocalDate monday(Visit visit) {
        return visit.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Week week(List<Practice> practices, LocalDate monday, LocalDate today) {
        var tiles = new DayTiles(practices, today, today);
        return new Week(
                "Morning above, evening below. A day off hardly moves a habit.",
                tiles.from(monday, monday.plusDays(DAYS_A_WEEK - 1), Says::weekday));
    }
}
