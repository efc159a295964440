// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.plan.Expected;
import app.supple.plan.Followed;
import app.supple.plan.PlannedSession;
import app.supple.plan.follow.Arrangement;
import app.supple.programme.Part;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.WeekView.Day;
import app.supple.server.web.page.programme.WeekView.Session;
import app.supple.server.web.page.programme.WeekView.State;
import app.supple.server.web.page.programme.WeekView.Time;
import app.supple.server.web.site.Says;
import app.supple.server.words.LengthWords;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// The days of a week, each with its two sessions.
///
/// @param done what was done in it
/// @param errors what is wrong with a time that was typed
record Week(Visit visit, List<Practice> done, List<FieldError> errors) {

    static String id(LocalDate date) {
        return "d-" + date;
    }

    static String word(Part part) {
        return part == Part.MORNING ? "morning" : "evening";
    }

    Day day(Expected expected) {
        LocalDate date = expected.followed().day().date();
        boolean past = date.isBefore(visit.today());
        Session morning = session(expected, Part.MORNING);
        Session evening = session(expected, Part.EVENING);
        boolean free = isFree(morning) && isFree(evening);
        return new Day(
                id(date),
                Says.day(date, visit.today()),
                date.equals(visit.today()),
                line(expected),
                List.of(morning, evening),
                new Link("Why?", past || date.equals(visit.today()) ? DayPage.address(date) : ProgrammePage.ADDRESS),
                free && !past ? address(date, Part.MORNING) : "",
                expected.arrangement().isSwapped());
    }

    private static boolean isFree(Session session) {
        return session.state() == State.TO_COME || session.state() == State.MOVED;
    }

    private String line(Expected expected) {
        Followed followed = expected.followed();
        String strength = followed.phase().strength().movements().isEmpty()
                ? ""
                : followed.day().hasStrength() ? "With strength. " : "Rest from strength. ";
        Duration both = length(expected.sessions().morning())
                .plus(length(expected.sessions().evening()));
        return strength + "About " + LengthWords.minutes(both) + " in all.";
    }

    private Session session(Expected expected, Part part) {
        LocalDate date = expected.followed().day().date();
        PlannedSession planned = part == Part.MORNING
                ? expected.sessions().morning()
                : expected.sessions().evening();
        State state = state(planned, date, expected.arrangement());
        String name = part == Part.MORNING ? "Morning" : "Evening";
        String field = WeekPage.field(date, part);
        boolean open = !date.isBefore(visit.today()) && state != State.DONE;
        return new Session(
                expected.arrangement().isSwapped() ? name + ", with the session of the " + other(part) : name,
                Says.time(planned.around()) + ", about " + LengthWords.minutes(length(planned)),
                state,
                open ? address(date, part) : "",
                new Time(field, Says.time(planned.around()), FieldError.about(field, errors)));
    }

    private State state(PlannedSession planned, LocalDate date, Arrangement arrangement) {
        Part part = planned.routine().part();
        if (isDone(planned, date)) {
            return State.DONE;
        }
        if (arrangement.skipped().contains(part)) {
            return State.SKIPPED;
        }
        if (date.isBefore(visit.today())) {
            return State.PASSED;
        }
        return arrangement.movedTo(part).isPresent() ? State.MOVED : State.TO_COME;
    }

    private boolean isDone(PlannedSession planned, LocalDate date) {
        return done.stream()
                .anyMatch(practice -> practice.ending() == Ending.FINISHED
                        && practice.occasion().date().equals(date)
                        && practice.occasion()
                                .routine()
                                .equals(planned.routine().name()));
    }

    private static Duration length(PlannedSession planned) {
        return app.supple.session.Session.of(planned).timeline().total();
    }

    private static String other(Part part) {
        return word(part == Part.MORNING ? Part.EVENING : Part.MORNING);
    }

    private static String address(LocalDate date, Part part) {
        return DayPage.address(date) + "/" + word(part);
    }
}
