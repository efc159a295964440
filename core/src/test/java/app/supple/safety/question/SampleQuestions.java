// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.library.Condition;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One or two questions of each kind.
final class SampleQuestions {

    static final Questionnaire ALL = new Questionnaire(List.of(
            question("bladder", Level.EMERGENCY, Weight.ALONE, null),
            question("fever", Level.URGENT, Weight.ALONE, null),
            question("night", Level.URGENT, Weight.TOGETHER, null),
            question("cough", Level.URGENT, Weight.TOGETHER, null),
            question("first-age", Level.SOON, Weight.HISTORY, null),
            question("surgery", Level.SOON, Weight.ALONE, null),
            question("thin-bones", Level.ADAPT, Weight.HISTORY, Condition.OSTEOPOROSIS),
            question("knee-pain", Level.ADAPT, Weight.ALONE, Condition.KNEE)));

    private SampleQuestions() {}

    private static Question question(String id, Level level, Weight weight, @Nullable Condition filters) {
        return new Question(
                id,
                level,
                weight,
                new Question.Words("Is it " + id + "?", "", "That changes something."),
                filters,
                new Grounds(new SourceId("nhs"), Confidence.SECONDARY, "It is asked everywhere."));
    }
}
