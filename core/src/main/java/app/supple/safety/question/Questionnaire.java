// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.safety.Answer;
import app.supple.safety.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All questions in the order in which they are asked; two facts come last.
public record Questionnaire(List<Question> questions) {

    /// The name under which a clinician's word stands among the answers.
    public static final String CLINICIAN = "clinician";

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /// Everything that is asked one after the other: questions, then facts.
    public List<String> steps() {
        return Stream.concat(questions.stream().map(Question::id), Stream.of(Facts.AT_LEAST_65, Facts.USUAL_PAIN))
                .toList();
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// Whether this can be an answer to that.
    public boolean allows(String step, int value) {
        return switch (step) {
            case Facts.USUAL_PAIN -> value >= Answer.SKIPPED && value <= 10;
            case CLINICIAN -> isYesOrNo(value);
            default -> steps().contains(step) && isYesOrNo(value);
        };
    }

    public Verdict verdict(Map<String, Answer> answers) {
        return new Weighing(questions, answers).verdict();
    }

    private static boolean isYesOrNo(int value) {
        return value == Answer.NO || value == Answer.YES;
    }
}
