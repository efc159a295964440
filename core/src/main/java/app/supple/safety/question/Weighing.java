// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.library.Condition;
import app.supple.safety.Answer;
import app.supple.safety.Clearance;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Weighs all answers against each other.
record Weighing(List<Question> questions, Map<String, Answer> answers) {

    Verdict verdict() {
        List<Question> emergencies = yes(question -> question.level() == Level.EMERGENCY);
        if (!emergencies.isEmpty()) {
            return new Verdict.Emergency(emergencies, conditions());
        }
        if (!answers.keySet().containsAll(questions.stream().map(Question::id).toList())) {
            return new Verdict.NotScreened(new Clearance(conditions(), false));
        }
        List<Question> urgent = urgent();
        if (!urgent.isEmpty() && !isAgreed(urgent)) {
            return new Verdict.AskFirst(urgent, conditions());
        }
        List<Question> advice = advice();
        return isAgreed(advice)
                ? new Verdict.Clear(new Clearance(conditions(), false), List.of())
                : new Verdict.Clear(new Clearance(conditions(), true), advice);
    }

    /// Signs that ask for a clinician before any session.
    private List<Question> urgent() {
        List<Question> strong = yes(question -> isUrgent(question, Weight.ALONE));
        List<Question> weak = yes(question -> isUrgent(question, Weight.TOGETHER));
        List<Question> history = yes(question -> question.weight() == Weight.HISTORY);
        if (weak.isEmpty() || weak.size() + history.size() < 2) {
            return strong;
        }
        return Stream.of(strong, weak, history).flatMap(List::stream).toList();
    }

    /// Signs that ask for a clinician at leisure.
    private List<Question> advice() {
        return yes(question -> question.level() == Level.URGENT || question.level() == Level.SOON);
    }

    /// Whether a clinician was asked after all of these had begun. Nothing needs no asking.
    private boolean isAgreed(List<Question> signs) {
        Answer word = answers.get(Questionnaire.CLINICIAN);
        return signs.stream()
                .map(question -> answers.get(question.id()))
                .allMatch(sign -> word != null
                        && sign != null
                        && word.isYes()
                        && !word.at().isBefore(sign.since()));
    }

    private static boolean isUrgent(Question question, Weight weight) {
        return question.level() == Level.URGENT && question.weight() == weight;
    }

    private Set<Condition> conditions() {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (Question question : yes(_ -> true)) {
            if (question.filters() != null) {
                conditions.add(question.filters());
            }
        }
        return conditions;
    }

    private List<Question> yes(Predicate<Question> kind) {
        return questions.stream()
                .filter(kind)
                .filter(question -> {
                    Answer answer = answers.get(question.id());
                    return answer != null && answer.isYes();
                })
                .toList();
    }
}
