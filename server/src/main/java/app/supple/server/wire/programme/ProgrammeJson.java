// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.programme;

import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.own.Shelf;
import app.supple.plan.Followed;
import app.supple.plan.PerfectFollower;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.course.Tempo;
import app.supple.programme.Programme;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import app.supple.server.words.programme.ChangeWords;
import app.supple.session.Session;
import app.supple.session.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A programme as somebody goes through it who does every session and is never sore.
///
/// @param maintenance what comes after the last week
public record ProgrammeJson(String id, String title, String summary, List<WeekJson> weeks, WeekJson maintenance) {

    /// One week, as it is at its end.
    ///
    /// @param phase counted from 1; one after the last in maintenance
    /// @param evening with strength, on the days that have it
    /// @param morningMinutes of a whole session, to a tenth
    /// @param strengthDays how many days of the week have strength
    public record WeekJson(
            int week,
            int phase,
            String phaseName,
            List<MovementJson> morning,
            List<MovementJson> evening,
            double morningMinutes,
            double eveningMinutes,
            double eveningMinutesWithStrength,
            int strengthDays,
            List<String> changes) {}

    /// One movement of a session. Of two sides, hold and repetitions are for each.
    ///
    /// @param holdSeconds 0 for a movement that goes to and fro
    /// @param cycleSeconds 0 for one that is held
    /// @param minutes with the pauses that belong to it, to a tenth
    public record MovementJson(
            String id, String name, long holdSeconds, long cycleSeconds, int repetitions, int sides, double minutes) {}

    public static ProgrammeJson of(Library library, Routines routines, Programme programme) {
        var weeks = new PerfectFollower(library, programme, Tempo.USUAL).weeks();
        var writing = new Writing(library, routines);
        List<WeekJson> written = weeks.stream().map(writing::week).toList();
        return new ProgrammeJson(
                programme.id().value(),
                programme.cover().title(),
                programme.cover().summary(),
                written.subList(0, written.size() - 1),
                written.getLast());
    }

    private record Writing(Library library, Routines routines) {

        WeekJson week(PerfectFollower.Week week) {
            Followed last = week.days().getLast();
            Followed strong = week.days().reversed().stream()
                    .filter(day -> day.day().hasStrength())
                    .findFirst()
                    .orElse(last);
            Session morning = session(last, RoutineName.MORNING);
            Session plain = session(plainest(week), RoutineName.EVENING);
            // Holds may have grown since the last day of strength; then the evening after it is shown.
            Session evening = session(strong, RoutineName.EVENING);
            return new WeekJson(
                    week.number(),
                    last.day().position().phase() + 1,
                    last.phase().heading().name(),
                    movements(morning),
                    movements(evening),
                    minutes(morning.timeline().total()),
                    minutes(plain.timeline().total()),
                    minutes(evening.timeline().total()),
                    Math.toIntExact(week.days().stream()
                            .filter(day -> day.day().hasStrength())
                            .count()),
                    changes(week));
        }

        private static Followed plainest(PerfectFollower.Week week) {
            return week.days().reversed().stream()
                    .filter(day -> !day.day().hasStrength())
                    .findFirst()
                    .orElse(week.days().getLast());
        }

        private List<String> changes(PerfectFollower.Week week) {
            List<String> changes = new ArrayList<>();
            week.days().forEach(day -> changes.addAll(ChangeWords.of(library, day)));
            return changes;
        }

        private Session session(Followed followed, RoutineName name) {
            return Session.of(PlannedSession.written(Shelf.of(library), followed.routine(routines.get(name))));
        }

        private static List<MovementJson> movements(Session session) {
            return IntStream.range(0, session.stretches().size())
                    .mapToObj(exercise -> movement(session, exercise))
                    .toList();
        }

        private static MovementJson movement(Session session, int exercise) {
            PlannedStretch planned = session.stretches().get(exercise);
            Duration length = session.timeline().steps().stream()
                    .filter(step -> step.exercise() == exercise)
                    .map(Step::length)
                    .reduce(Duration.ZERO, Duration::plus);
            return new MovementJson(
                    planned.stretch().id().value(),
                    planned.stretch().name(),
                    planned.dose() instanceof Dose.Hold(Duration each, int _) ? each.toSeconds() : 0,
                    planned.dose() instanceof Dose.Cycles(Duration each, int _) ? each.toSeconds() : 0,
                    planned.dose().repetitions(),
                    planned.stretch().isTwoSided() ? 2 : 1,
                    minutes(length));
        }

        private static double minutes(Duration length) {
            return Math.round(length.toSeconds() / 6.0) / 10.0;
        }
    }
}
