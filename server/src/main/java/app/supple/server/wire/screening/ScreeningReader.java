// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.screening;

import app.supple.safety.Answer;
import app.supple.safety.Facts;
import app.supple.safety.question.Questionnaire;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import java.util.HashMap;
import java.util.Map;

/// Turns what a program sent into answers, or into the list of all that is wrong with them.
public record ScreeningReader(Questionnaire questionnaire) {

    /// More than there are questions.
    public static final int MOST = 100;

    private static final int WORST_PAIN = 10;

    /// Reads answers by the names of their questions. What is left out stays as it was answered before.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public Reading<Map<String, Integer>> read(byte[] body) {
        return Reading.of(body, this::answers);
    }

    private Map<String, Integer> answers(JsonFields fields) {
        Map<String, Integer> answers = new HashMap<>();
        if (fields.has("answers")) {
            fields.list("answers", MOST, answer -> answers.put(question(answer), yesOrNo(answer, "answer")));
        }
        if (fields.has("at_least_65")) {
            answers.put(Facts.AT_LEAST_65, yesOrNo(fields, "at_least_65"));
        }
        if (fields.has("usual_pain")) {
            answers.put(Facts.USUAL_PAIN, fields.number("usual_pain", 0, WORST_PAIN));
        }
        if (fields.has("clinician_agreed")) {
            answers.put(Questionnaire.CLINICIAN, yesOrNo(fields, "clinician_agreed"));
        }
        return answers;
    }

    private String question(JsonFields answer) {
        return answer.text(
                "question",
                "",
                "There is no such question. GET /api/v1/screening lists them.",
                id -> questionnaire.find(id).orElseThrow().id());
    }

    private static int yesOrNo(JsonFields fields, String name) {
        return fields.text(name, Answer.NO, "This needs yes or no.", said -> switch (said) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> throw new IllegalArgumentException("neither");
        });
    }
}
