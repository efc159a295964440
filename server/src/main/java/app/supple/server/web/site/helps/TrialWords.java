// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.progress.experiment.Result;
import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Judgement;
import app.supple.server.web.page.helps.HelpsView.Answer;
import app.supple.server.web.page.helps.HelpsView.Refusal;
import app.supple.server.web.page.helps.HelpsView.Trial;
import app.supple.server.web.site.Says;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says how far an experiment is, what is to be done today and no day more, and what came of it.
///
/// @param refusal why none may begin now; null if one may
record TrialWords(LocalDate today, @Nullable Refusal refusal) {

    private static final String TITLE = "An experiment of your own";

    private static final List<String> OFFER = List.of(
            "To tell whether the evening session makes your mornings better, chance has to decide when you do it. For"
                    + " 14 days Supple draws it: seven evenings with your session as planned, seven without. You see"
                    + " each day only what is to be done that day.",
            "On an evening without, the whole evening session is left out, strength included where your plan has it,"
                    + " and nothing calls you for it. Morning sessions and breaks stay as they are. Please say your"
                    + " pain before each morning session, or note it for the day.",
            "You can do a session that was left out if you want it, and stop at any time. 14 days are few: only large"
                    + " differences show, and chance can never be ruled out further than to once in "
                    + Math.round(1 / Result.SMALLEST_P) + " times (p = 0.005).");

    Trial none() {
        return new Trial(TITLE, "", List.of(), null, OFFER, refusal, false);
    }

    Trial toCome(Experiment experiment) {
        String begins = experiment.start().equals(today.plusDays(1)) ? "tomorrow" : "on " + day(experiment.start());
        return open(
                "Your experiment begins " + begins,
                "",
                List.of("It is drawn and kept. Each day you see here, and on Today, what is to be done that day."));
    }

    Trial running(Experiment experiment) {
        long number = ChronoUnit.DAYS.between(experiment.start(), today) + 1;
        if (number > Draw.EVENINGS) {
            return open(
                    "Your experiment is nearly done",
                    "",
                    List.of("All its evenings are over. Please say your pain this morning; the result is here"
                            + " tomorrow."));
        }
        return open("Your experiment: day " + number + " of " + Draw.EVENINGS, tonight(experiment), List.of());
    }

    private String tonight(Experiment experiment) {
        if (!experiment.isOff(today)) {
            return "Tonight: your evening session, as planned.";
        }
        return experiment.leavesOut(today)
                ? "Tonight: no evening session."
                : "Tonight: drawn without a session; you took it back in.";
    }

    private static Trial open(String title, String tonight, List<String> says) {
        return new Trial(title, tonight, says, null, List.of(), null, true);
    }

    Trial stopped(LocalDate on) {
        return new Trial(
                TITLE,
                "",
                List.of("You stopped your experiment on " + day(on)
                        + ". It was not finished, so there is no result. Everything is as it was before."),
                null,
                OFFER,
                refusal,
                false);
    }

    Trial done(Experiment experiment, Result result) {
        Estimate estimate = result.estimate();
        String when = "From " + day(experiment.start()) + " to " + day(experiment.lastEvening()) + ". ";
        return new Trial(
                "Your experiment is done",
                "",
                List.of(estimate == null ? when + tooFew(result) : when + followed(result)),
                estimate == null ? null : answer(result, estimate),
                OFFER,
                refusal,
                false);
    }

    private static String tooFew(Result result) {
        return "There are not enough answers for a result: " + result.on()
                + " mornings after evenings with a session, " + result.off() + " after evenings without. It takes "
                + Result.FEWEST + " of each at least.";
    }

    private static String followed(Result result) {
        return result.followed() == Draw.EVENINGS
                ? "All 14 evenings went as drawn."
                : result.followed() + " of 14 evenings went as drawn. The others count as they were drawn, too: else"
                        + " bad days could decide.";
    }

    private static Answer answer(Result result, Estimate estimate) {
        List<String> facts = new ArrayList<>();
        facts.add(result.on() + " mornings after an evening with a session, " + result.off() + " after one without.");
        int missing = Draw.EVENINGS - result.on() - result.off();
        if (missing > 0) {
            facts.add(missing + (missing == 1 ? " morning has" : " mornings have") + " no answer.");
        }
        facts.add(Points.interval(estimate.interval()));
        facts.add(Points.chance(estimate.p()));
        return new Answer(
                "result",
                "Your mornings, with and without the evening session",
                AnswerWords.sure(Judgement.of(estimate)),
                says(estimate),
                facts,
                Points.span(estimate));
    }

    /// Where chance dealt the evenings, a cause may be named.
    private static String says(Estimate estimate) {
        String seen = Points.isNone(estimate.difference())
                ? "Pain was the same on mornings after an evening with a session and after one without. "
                : "On mornings after an evening with a session, pain was " + Points.difference(estimate.difference())
                        + " than after one without. ";
        return switch (Judgement.of(estimate)) {
            case Judgement.Difference(var direction) ->
                seen
                        + switch (direction) {
                            case LESS_PAIN -> "The evening session made your mornings better in these two weeks.";
                            case MORE_PAIN -> "The evening session made your mornings worse in these two weeks.";
                        }
                        + " That may be said because chance dealt the evenings, and not how you felt.";
            case Judgement.NoClearDifference _, Judgement.NotEnoughDays _ ->
                seen + "That could be chance. It does not show that there is no difference: 14 days show large ones"
                        + " only.";
        };
    }

    private String day(LocalDate date) {
        return Says.day(date, today);
    }
}
