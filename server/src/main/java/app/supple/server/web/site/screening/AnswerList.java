// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.safety.Answer;
import app.supple.safety.Facts;
import app.supple.safety.Screening;
import app.supple.safety.question.Questionnaire;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.screening.AnswersView;
import app.supple.server.web.page.screening.AnswersView.Row;
import app.supple.server.web.site.Says;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All answers of a person.
record AnswerList(Questionnaire questionnaire, @Nullable Screening latest, Visit visit) {

    AnswersView view(Frame frame) {
        Map<String, Answer> answers = latest == null ? Map.of() : latest.answers();
        return new AnswersView(
                frame,
                latest == null
                        ? "Nothing is answered yet."
                        : "Last answered on " + day(latest.at()) + clinician(answers) + ".",
                questionnaire.steps().stream()
                        .map(step -> row(step, answers.get(step)))
                        .toList());
    }

    private Row row(String step, @Nullable Answer answer) {
        return new Row(
                step,
                QuestionForm.asked(questionnaire, step).question(),
                words(step, answer),
                QuestionForm.address(step, Way.REVIEW));
    }

    private String clinician(Map<String, Answer> answers) {
        Answer word = answers.get(Questionnaire.CLINICIAN);
        return word == null ? "" : ". You said on " + day(word.at()) + " that a clinician agreed";
    }

    private String day(Instant moment) {
        return Says.day(visit.person().dateAt(moment), visit.today());
    }

    private static String words(String step, @Nullable Answer answer) {
        if (answer == null) {
            return "Not answered";
        }
        if (step.equals(Facts.USUAL_PAIN)) {
            return answer.value() == Answer.SKIPPED ? "Skipped" : answer.value() + " of 10";
        }
        return answer.isYes() ? "Yes" : "No";
    }
}
