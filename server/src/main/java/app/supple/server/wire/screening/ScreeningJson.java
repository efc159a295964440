// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.screening;

import app.supple.safety.Answer;
import app.supple.safety.Clearance;
import app.supple.safety.Due;
import app.supple.safety.Facts;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.question.Question;
import app.supple.safety.question.Questionnaire;
import app.supple.server.wire.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is asked before a session, what was answered, and what comes of it.
///
/// @param due why the questions are to be answered now: `not`, `never`, `stopped`, `gap`, `four_weeks`
/// @param bar what stands before a session: `none`, `ask_first`, `emergency`
/// @param gentle whether strengthening waits
/// @param clinicianAgreedAt when the person said so last, or null
public record ScreeningJson(
        String due,
        String bar,
        List<String> conditions,
        boolean gentle,
        @Nullable String clinicianAgreedAt,
        FactsJson facts,
        List<QuestionJson> questions) {

    /// Null is what was not said.
    ///
    /// @param atLeast65 `yes` or `no`
    /// @param usualPain 0 to 10
    public record FactsJson(
            @Nullable String atLeast65, @Nullable Integer usualPain) {}

    /// One question.
    ///
    /// @param answer `yes`, `no`, or null
    public record QuestionJson(
            String id, String level, String ask, @Nullable String answer) {}

    public static ScreeningJson of(Questionnaire questionnaire, @Nullable Screening screening, Due due) {
        Ruling ruling = screening == null ? Ruling.OPEN : screening.ruling();
        Map<String, Answer> answers = screening == null ? Map.of() : screening.answers();
        Clearance clearance = ruling.clearance();
        Answer clinician = answers.get(Questionnaire.CLINICIAN);
        return new ScreeningJson(
                Words.of(due),
                Words.of(ruling.bar()),
                clearance.conditions().stream().sorted().map(Words::of).toList(),
                clearance.gentle(),
                clinician == null || !clinician.isYes() ? null : clinician.at().toString(),
                facts(answers),
                questionnaire.questions().stream()
                        .map(question -> question(question, answers.get(question.id())))
                        .toList());
    }

    private static FactsJson facts(Map<String, Answer> answers) {
        Answer age = answers.get(Facts.AT_LEAST_65);
        Answer pain = answers.get(Facts.USUAL_PAIN);
        return new FactsJson(yesOrNo(age), pain == null || pain.value() == Answer.SKIPPED ? null : pain.value());
    }

    private static QuestionJson question(Question question, @Nullable Answer answer) {
        return new QuestionJson(
                question.id(), Words.of(question.level()), question.words().ask(), yesOrNo(answer));
    }

    private static @Nullable String yesOrNo(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        return answer.isYes() ? "yes" : "no";
    }
}
