// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import app.supple.library.StretchId;
import app.supple.programme.Part;
import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Finding;
import app.supple.progress.insight.Finding.Sides;
import app.supple.progress.insight.Judgement;
import app.supple.progress.insight.Judgement.NotEnoughDays;
import app.supple.progress.insight.Question;
import app.supple.server.web.page.helps.HelpsView.Answer;
import app.supple.server.web.page.helps.HelpsView.Sure;
import app.supple.server.words.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says what days answer. What went together is never said to have made anything.
///
/// @param names of movements
/// @param questions how many were answered together
record AnswerWords(Function<StretchId, String> names, int questions) {

    Answer answer(Finding finding) {
        Question question = finding.question();
        Estimate estimate = finding.estimate();
        List<String> facts = new ArrayList<>();
        if (estimate != null) {
            facts.add(days(question, finding.sides()));
            facts.add(Points.interval(estimate.interval()));
            facts.add(chance(estimate));
        }
        facts.addAll(missing(question, finding.sides().missing()));
        if (question instanceof Question.AfterMovement(var movements) && movements.size() > 1) {
            facts.add("You did these on the same evenings, so they cannot be told apart.");
        }
        return new Answer(
                id(question),
                title(question),
                sure(finding.judgement()),
                says(finding),
                facts,
                estimate == null ? null : Points.span(estimate));
    }

    static Sure sure(Judgement judgement) {
        return switch (judgement) {
            case NotEnoughDays _ -> Sure.NOT_YET;
            case Judgement.NoClearDifference _ -> Sure.UNCLEAR;
            case Judgement.Difference _ -> Sure.CLEAR;
        };
    }

    private static String id(Question question) {
        return switch (question) {
            case Question.AfterSession(Part part) -> "after-" + word(part);
            case Question.AfterEvening _ -> "mornings";
            case Question.AfterMovement(var movements) ->
                "after-" + movements.getFirst().value();
        };
    }

    private String title(Question question) {
        return switch (question) {
            case Question.AfterSession(Part part) -> "Pain after the " + word(part) + " session";
            case Question.AfterEvening _ -> "Mornings after an evening session";
            case Question.AfterMovement(var movements) -> "Mornings after " + named(movements);
        };
    }

    private String says(Finding finding) {
        Estimate estimate = finding.estimate();
        if (estimate != null) {
            return says(finding.question(), estimate.difference());
        }
        return finding.judgement() instanceof NotEnoughDays lack ? lack(finding.question(), lack) : "";
    }

    private String says(Question question, double difference) {
        return switch (question) {
            case Question.AfterSession(Part part) ->
                Points.isNone(difference)
                        ? "After your " + word(part) + " sessions, pain was as before them, on average."
                        : "After your " + word(part) + " sessions, pain was " + Points.difference(difference)
                                + " than before them, on average.";
            case Question.AfterEvening _ ->
                "An evening session went with " + pain(difference) + " an evening without one.";
            case Question.AfterMovement(var movements) ->
                "An evening with " + named(movements) + " went with " + pain(difference)
                        + " an evening session without.";
        };
    }

    private static String lack(Question question, NotEnoughDays lack) {
        String of = lack.have() + " of at least " + lack.need() + " ";
        return switch (lack.what()) {
            case PAIRS -> of + "sessions with pain said before and after.";
            case WITH -> of + "mornings with an answer after an evening session.";
            case WITHOUT ->
                question instanceof Question.AfterEvening
                        ? of + "mornings with an answer after an evening without a session. There is no need to"
                                + " leave any out; an experiment would, and asks you first."
                        : of + "mornings with an answer after an evening session without it.";
            case SPELLS -> of + "spells of three or four days that hold mornings of both kinds.";
        };
    }

    private static String days(Question question, Sides sides) {
        return switch (question) {
            case Question.AfterSession _ -> sides.with() + " sessions with both answers.";
            case Question.AfterEvening _ ->
                sides.with() + " mornings after a session, " + sides.without()
                        + " after none, in spells of days that held both.";
            case Question.AfterMovement _ ->
                sides.with() + " mornings with, " + sides.without() + " without, in spells of days that held both.";
        };
    }

    private String chance(Estimate estimate) {
        return Points.chance(estimate.corrected())
                + (questions > 1 ? " That allows for asking " + questions + " questions at once." : "");
    }

    private static List<String> missing(Question question, int missing) {
        if (missing == 0) {
            return List.of();
        }
        String what = question instanceof Question.AfterSession ? "session" : "morning";
        return List.of(missing + " " + what + (missing == 1 ? "" : "s") + " without an answer "
                + (missing == 1 ? "is" : "are") + " left out.");
    }

    private static String pain(double difference) {
        if (Points.isNone(difference)) {
            return "as much pain on the next morning as";
        }
        return Points.size(difference) + (difference > 0 ? " more" : " less") + " pain on the next morning than";
    }

    private String named(List<StretchId> movements) {
        return movements.stream().map(names).map(Capitals::small).collect(Collectors.joining(", "));
    }

    private static String word(Part part) {
        return part == Part.MORNING ? "morning" : "evening";
    }
}
