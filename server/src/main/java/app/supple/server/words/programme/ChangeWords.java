// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.programme;

import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.library.StretchId;
import app.supple.plan.Followed;
import app.supple.plan.course.Change;
import app.supple.plan.course.Hurt;
import app.supple.plan.course.Obstacle;
import app.supple.programme.Programme;
import app.supple.server.words.Capitals;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says what is different on a day of a programme, each with its reason and without reproach.
///
/// @param today the day that is spoken of
public record ChangeWords(Library library, Programme programme, LocalDate today) {

    /// From so many times in a row on, an easier form is offered.
    private static final int OFFERS_EASIER_FROM = 2;

    private static final int TWO_WEEKS = 15;

    /// One sentence for each change of a day; what several movements do alike is one.
    public static List<String> of(Library library, Followed followed) {
        return new ChangeWords(library, followed.programme(), followed.day().date())
                .sentences(followed.day().changes());
    }

    /// Likewise, for changes of a day.
    public List<String> sentences(List<Change> changes) {
        Map<String, List<StretchId>> moves = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.MovesUp(StretchId movement, Dose _, Dose to)) {
                moves.computeIfAbsent(up(to), _ -> new ArrayList<>()).add(movement);
            } else {
                sentences.add(sentence(change));
            }
        }
        moves.forEach((how, movements) -> sentences.add(names(movements) + how + "."));
        return List.copyOf(sentences);
    }

    private String sentence(Change change) {
        return switch (change) {
            case Change.Begins(int phase) -> begins(phase);
            case Change.Stays(Obstacle why, int times) -> why(why) + easier(times);
            case Change.Joins(StretchId movement) -> "New: " + Capitals.small(name(movement)) + ".";
            case Change.MovesUp(StretchId movement, Dose _, Dose to) -> name(movement) + up(to) + ".";
            case Change.StepsBack(StretchId movement, Dose _, Dose to, Hurt because) ->
                name(movement) + " steps back to " + much(to) + ": " + hurt(because) + ".";
            case Change.Eases(StretchId movement, Hurt because) ->
                name(movement) + " is done in its easier form: " + hurt(because) + ".";
            case Change.Rests(StretchId movement, LocalDate until, Hurt because) ->
                name(movement) + " rests until " + WhenWords.date(until) + ": " + hurt(because)
                        + ", in its easier form too.";
            case Change.Returns(StretchId movement) -> name(movement) + " is back, in its easier form.";
            case Change.Restores(StretchId movement) ->
                name(movement) + " is done in its usual form again: it has been calm for a week.";
            case Change.Holds(StretchId movement, Dose dose, Hurt because) ->
                name(movement) + " stays at " + much(dose) + ": " + hurt(because) + ".";
            case Change.Repeats(int days) -> "Welcome back. After " + days + " days of rest this phase starts again.";
            case Change.GoesBack(int days) -> goesBack(days);
            case Change.AsksForReview(double points) ->
                "Before sessions it hurt " + points(points)
                        + " points more than usual last week. Please have it looked at.";
        };
    }

    private String begins(int phase) {
        var heading = programme.phase(phase).heading();
        return heading.name() + " begins. " + heading.why();
    }

    private static String goesBack(int days) {
        return days < TWO_WEEKS
                ? "Welcome back. After " + days + " days of rest everything starts one step lower."
                : "Welcome back. After " + days + " days of rest everything starts two steps lower.";
    }

    private static String why(Obstacle why) {
        return switch (why) {
            case Obstacle.Completion(int done, int planned) ->
                "This phase goes on for a week: " + done + " of " + planned
                        + " sessions were done in the last seven days, and the next one builds on 7 in 10.";
            case Obstacle.SoreAfter(double by) ->
                "This phase goes on for a week: sessions ended " + points(by) + " points sorer than usual, so we wait.";
            case Obstacle.SoreMornings(int mornings) ->
                "This phase goes on for a week: " + mornings + " mornings began clearly sorer than usual, so we wait.";
        };
    }

    private static String easier(int times) {
        return times < OFFERS_EASIER_FROM
                ? ""
                : " If a movement is unpleasant, try its easier form: the player offers it under “This hurts”.";
    }

    /// In the order in which they come: `"Bridge and bird dog"`.
    private String names(List<StretchId> movements) {
        List<String> names = movements.stream().map(this::name).toList();
        List<String> inside =
                new ArrayList<>(names.stream().map(Capitals::small).toList());
        inside.set(0, names.getFirst());
        return inside.size() == 1
                ? inside.getFirst()
                : String.join(", ", inside.subList(0, inside.size() - 1)) + " and " + inside.getLast();
    }

    private String name(StretchId movement) {
        return library.find(movement)
                .map(stretch -> stretch.naming().shortName())
                .orElseGet(movement::value);
    }

    private static String up(Dose to) {
        return switch (to) {
            case Dose.Hold _ -> ": holds go to " + much(to);
            case Dose.Cycles _ -> ": up to " + much(to);
        };
    }

    private static String much(Dose dose) {
        return switch (dose) {
            case Dose.Hold(Duration each, int _) -> each.toSeconds() + " s";
            case Dose.Cycles(Duration _, int repetitions) -> repetitions + " repetitions";
        };
    }

    private String hurt(Hurt hurt) {
        String number = hurt.pain() == null ? "" : " " + hurt.pain() + "/10";
        return "it hurt" + number + " " + WhenWords.past(hurt.on(), today);
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
