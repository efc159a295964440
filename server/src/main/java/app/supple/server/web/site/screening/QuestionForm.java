// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.safety.Answer;
import app.supple.safety.Facts;
import app.supple.safety.question.Question;
import app.supple.safety.question.Questionnaire;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.screening.QuestionView;
import app.supple.server.web.page.screening.QuestionView.Asked;
import app.supple.server.web.page.screening.QuestionView.Choice;
import app.supple.server.web.page.screening.QuestionView.Progress;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question and its buttons.
record QuestionForm(Questionnaire questionnaire, String step, Way way) {

    private static final int WORST = 10;
    private static final Asked AGE = new Asked("Are you 65 or older?", "Then holds begin longer and steps slower.", "");
    private static final Asked PAIN = new Asked(
            "How much does your back hurt on a usual day?",
            "What a stretch does to you is measured against it.",
            "0 is none, 10 the worst you can imagine.");

    private static final String DOUBT = "If you are not sure, answer yes: it only brings more care.";

    static String address(String step, Way way) {
        return ScreeningPages.ADDRESS + "/questions/" + step + way.query();
    }

    /// What the button that was pressed says.
    ///
    /// @throws Problem if there is no such button
    static int read(String step, String answer) {
        if (step.equals(Facts.USUAL_PAIN)) {
            return answer.equals("skip") ? Answer.SKIPPED : pain(answer);
        }
        return switch (answer) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> throw unanswered();
        };
    }

    static Asked asked(Questionnaire questionnaire, String step) {
        return switch (step) {
            case Facts.AT_LEAST_65 -> AGE;
            case Facts.USUAL_PAIN -> PAIN;
            default -> asked(questionnaire.find(step).orElseThrow());
        };
    }

    QuestionView view(Frame frame, @Nullable Answer given) {
        return new QuestionView(
                frame,
                back(),
                address(step, way),
                new Progress(number(), questionnaire.steps().size()),
                asked(questionnaire, step),
                step.equals(Facts.USUAL_PAIN) ? scale(given) : yesOrNo(given));
    }

    /// Counted from 1.
    int number() {
        return questionnaire.steps().indexOf(step) + 1;
    }

    private Link back() {
        if (way.review()) {
            return new Link("Your answers", ScreeningPages.ADDRESS + "/answers");
        }
        return number() == 1
                ? new Link("Back", ScreeningPages.ADDRESS + way.query())
                : new Link("Back", address(questionnaire.steps().get(number() - 2), way));
    }

    private static Asked asked(Question question) {
        return new Asked(question.words().ask(), question.words().more(), DOUBT);
    }

    private static List<Choice> yesOrNo(@Nullable Answer given) {
        return List.of(
                new Choice("yes", "Yes", given != null && given.value() == Answer.YES),
                new Choice("no", "No", given != null && given.value() == Answer.NO));
    }

    private static List<Choice> scale(@Nullable Answer given) {
        int value = given == null ? -2 : given.value();
        return Stream.concat(
                        IntStream.rangeClosed(0, WORST)
                                .mapToObj(i -> new Choice(String.valueOf(i), String.valueOf(i), i == value)),
                        Stream.of(new Choice("skip", "Skip", value == Answer.SKIPPED)))
                .toList();
    }

    private static int pain(String answer) {
        if (!answer.matches("\\d|10")) {
            throw unanswered();
        }
        return Integer.parseInt(answer);
    }

    private static Problem unanswered() {
        return new Problem(Problem.Kind.INVALID, "Nothing was kept. Go back and press one of the answers.");
    }
}
