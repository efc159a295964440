// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.diary.Turns.Turn;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.plan.PlannedSession;
import app.supple.plan.follow.Arrangement;
import app.supple.programme.RoutineName;
import app.supple.safety.Bar;
import app.supple.safety.Due;
import app.supple.server.web.answer.SessionRequest;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.gate.Gate.Standing;
import app.supple.server.web.page.Band.Half;
import app.supple.server.web.page.TodayView.Card;
import app.supple.server.web.page.TodayView.Note;
import app.supple.server.web.page.TodayView.State;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Says;
import app.supple.server.web.site.stretch.StretchLinks;
import app.supple.server.words.LengthWords;
import app.supple.server.words.PlanWords;
import app.supple.server.words.screening.DueWords;
import app.supple.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The two sessions of a day as cards.
///
/// @param done what was done that day, oldest first
/// @param arrangement what is otherwise today
record SessionCards(Visit visit, List<Practice> done, StretchLinks links, Standing standing, Arrangement arrangement) {

    private static final List<Integer> SHORT = List.of(4, 8, 12);

    private static final Link HELP = new Link("What to do", "/screening");
    private static final Link EXPERIMENT = new Link("Your experiment", "/progress/helps#experiment");
    private static final Link WHY = new Link("Why?", "/settings#gentle");

    Card morning(PlannedSession planned, Turn turn) {
        return card(Half.MORNING, planned, turn);
    }

    Card evening(PlannedSession planned, Turn turn) {
        return card(Half.EVENING, planned, turn);
    }

    private Card card(Half half, PlannedSession planned, Turn turn) {
        return switch (turn) {
            case DONE -> doneCard(half, planned);
            case LEFT_OUT -> leftOutCard(half, planned);
            case NOW ->
                standing.bar() == Bar.NONE
                        ? openCard(half, planned, State.READY, ready(planned))
                        : openCard(half, planned, State.LOCKED, HELP);
            case LATER, PASSED ->
                standing.bar() == Bar.NONE
                        ? openCard(half, planned, State.LATER, new Link("Start now", address(planned)))
                        : openCard(half, planned, State.LOCKED, HELP);
        };
    }

    private Card openCard(Half half, PlannedSession planned, State state, Link go) {
        return new Card(
                half,
                state,
                planned.routine().title(),
                Says.time(planned.around()) + ", about "
                        + LengthWords.minutes(Session.of(planned).timeline().total()),
                links.of(planned),
                notes(planned, state),
                go,
                standing.isOpen() ? fullFive(planned) : null,
                state == State.READY && standing.isOpen() ? shorter(planned) : List.of(),
                null);
    }

    private Card doneCard(Half half, PlannedSession planned) {
        Practice last = latest(planned, Ending.FINISHED::equals).orElseThrow();
        var occasion = last.occasion();
        return new Card(
                half,
                State.DONE,
                planned.routine().title() + " done",
                Says.time(occasion.period().start(), occasion.zone()) + ", "
                        + LengthWords.minutes(occasion.period().length()),
                List.of(),
                List.of(),
                new Link("Diary", "/diary/" + occasion.date() + "#e-" + last.id()),
                null,
                List.of(),
                null);
    }

    private Card leftOutCard(Half half, PlannedSession planned) {
        boolean drawn = arrangement.isDrawn(planned.routine().part());
        String back =
                "/programme/days/" + visit.today() + "/" + planned.routine().name() + "/undo";
        return new Card(
                half,
                State.LEFT_OUT,
                planned.routine().title() + " left out today",
                drawn ? "Your experiment: no evening session today." : "As you wished. Nobody misses it.",
                List.of(),
                List.of(),
                drawn ? EXPERIMENT : new Link("Your week", "/programme/week"),
                null,
                List.of(),
                new Press(drawn ? "Do it after all" : "Undo", back));
    }

    /// Who is asked first starts with the questions, and comes to the session from there.
    private Link ready(PlannedSession planned) {
        RoutineName name = planned.routine().name();
        return standing.due() == Due.NOT
                ? new Link("Start " + name + " session", address(planned))
                : new Link("Start with the questions", "/screening?for=" + name);
    }

    private List<Note> notes(PlannedSession planned, State state) {
        List<Note> notes = new ArrayList<>();
        switch (state) {
            case READY -> {
                if (standing.due() != Due.NOT) {
                    notes.add(new Note(DueWords.first(standing.due()), null));
                }
            }
            case LOCKED -> notes.add(new Note("Locked: your answers ask for help first.", null));
            case LATER, DONE, LEFT_OUT -> {}
        }
        latest(planned, Ending::isEarly).ifPresent(practice -> notes.add(stopped(practice)));
        String summary = PlanWords.summary(planned);
        if (!summary.isEmpty()) {
            notes.add(new Note(summary, WHY));
        }
        return notes;
    }

    private static Note stopped(Practice practice) {
        var occasion = practice.occasion();
        String words =
                "What you did at " + Says.time(occasion.period().start(), occasion.zone()) + " is in your diary.";
        return new Note(words, new Link("Look", "/diary/" + occasion.date() + "#e-" + practice.id()));
    }

    private static @Nullable Link fullFive(PlannedSession planned) {
        return planned.adjustments().isEmpty()
                ? null
                : new Link("Up for a while already? Do the full five", address(planned) + SessionRequest.NO_SPARE);
    }

    /// Only what is shorter than the whole; a desk is wherever one sits.
    private static List<Link> shorter(PlannedSession planned) {
        long whole = Session.of(planned).timeline().total().toMinutes();
        return Stream.concat(
                        SHORT.stream()
                                .filter(minutes -> minutes <= whole)
                                .map(minutes ->
                                        new Link(minutes + " minutes", address(planned) + "?minutes=" + minutes)),
                        Stream.of(new Link("4 at your desk", "/play/desk?minutes=4")))
                .toList();
    }

    private static String address(PlannedSession planned) {
        return "/play/" + planned.routine().name();
    }

    /// The latest of that kind today.
    private Optional<Practice> latest(PlannedSession planned, Predicate<Ending> ending) {
        return done.stream()
                .filter(practice -> ending.test(practice.ending())
                        && practice.occasion()
                                .routine()
                                .equals(planned.routine().name()))
                .reduce((_, later) -> later);
    }
}
