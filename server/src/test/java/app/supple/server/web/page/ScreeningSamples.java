// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.screening.AnswersView;
import app.supple.server.web.page.screening.QuestionView;
import app.supple.server.web.page.screening.QuestionView.Asked;
import app.supple.server.web.page.screening.QuestionView.Choice;
import app.supple.server.web.page.screening.QuestionView.Progress;
import app.supple.server.web.page.screening.ScreeningView;
import app.supple.server.web.page.screening.ScreeningView.Part;
import app.supple.server.web.page.screening.ScreeningView.Row;
import app.supple.server.web.page.screening.ScreeningView.Tone;
import java.util.List;

/// The questions before a session, on the way and at both ends.
final class ScreeningSamples {

    private static final String ASK = "Is it newly hard to hold your water?";
    private static final Link ANSWERS = new Link("Look through your answers", "/screening/answers");

    private ScreeningSamples() {}

    static List<Samples.Page> pages() {
        return List.of(
                new Samples.Page("screening", "screening", before()),
                new Samples.Page("screening-emergency", "screening", emergency()),
                new Samples.Page("screening-question", "screening/question", question()),
                new Samples.Page("screening-answers", "screening/answers", answers()));
    }

    private static ScreeningView before() {
        return new ScreeningView(
                Samples.frame("Before your first session", Place.ELSEWHERE),
                Tone.PLAIN,
                List.of("Some plain questions come first, one at a time."),
                List.of(),
                new Link("Start", "/screening/questions/bladder"),
                null,
                List.of());
    }

    private static ScreeningView emergency() {
        var row = new Row(ASK, "It has to be looked at today.", new Link("Change this answer", "/screening"));
        return new ScreeningView(
                Samples.frame("Get help now", Place.ELSEWHERE),
                Tone.EMERGENCY,
                List.of("Call your local emergency number."),
                List.of(new Part("What you answered", List.of(row))),
                null,
                "/screening/clinician",
                List.of(ANSWERS));
    }

    private static QuestionView question() {
        return new QuestionView(
                Samples.frame("Question 2", Place.ELSEWHERE),
                new Link("Back", "/screening"),
                "/screening/questions/bladder",
                new Progress(2, 32),
                new Asked(ASK, "New means within two weeks.", "If in doubt, answer yes."),
                List.of(new Choice("yes", "Yes", true), new Choice("no", "No", false)));
    }

    private static AnswersView answers() {
        return new AnswersView(
                Samples.frame("Your answers", Place.SETTINGS),
                "Last answered on Sunday 22 November.",
                List.of(new AnswersView.Row("bladder", ASK, "No", "/screening/questions/bladder?review=yes")));
    }
}
