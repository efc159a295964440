// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.progress.report.Report;
import app.supple.safety.Answer;
import app.supple.safety.Facts;
import app.supple.safety.Screening;
import app.supple.safety.question.Questionnaire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Forms as they were filled in: check-ins, and the questions before a session.
record Answers(Ids ids, Report report, Questionnaire questionnaire) {

    List<Node> all() {
        Stream<Node> asked = report.told().checkIns().stream().map(this::checkIn);
        Screening screening = report.told().screening();
        return Stream.concat(asked, screening == null ? Stream.of() : Stream.of(screening(screening)))
                .toList();
    }

    private Node checkIn(CheckIn checkIn) {
        var answers = checkIn.answers();
        List<Node> items = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            answers.number(measure)
                    .ifPresent(value -> items.add(item(
                            Codes.code(measure), Codes.words(measure), Node.of().with("valueInteger", value))));
        }
        answers.activities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ActivityId::value)))
                .forEach(rated -> items.add(item(
                        rated.getKey().value(),
                        name(rated.getKey()),
                        Node.of().with("valueInteger", rated.getValue()))));
        items.add(text("medicine", "Pain medicine", answers.medicine().names()));
        items.add(text("words", "In their own words", answers.words()));
        return response("check-in/" + checkIn.date())
                .with("authored", checkIn.date().toString())
                .list("item", items);
    }

    private String name(ActivityId id) {
        return report.told().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(Activity::name)
                .findFirst()
                .orElse(id.value());
    }

    private Node screening(Screening screening) {
        List<Node> items = screening.answers().entrySet().stream()
                .filter(said -> said.getValue().value() != Answer.SKIPPED)
                .sorted(Map.Entry.comparingByKey())
                .map(said -> answered(said.getKey(), said.getValue()))
                .toList();
        return response("screening/" + screening.edition())
                .with("authored", screening.at().toString())
                .list("item", items);
    }

    private Node answered(String step, Answer said) {
        Node value = step.equals(Facts.USUAL_PAIN)
                ? Node.of().with("valueInteger", said.value())
                : Node.of().with("valueBoolean", said.isYes());
        return item(step, ask(step), value);
    }

    private String ask(String step) {
        return switch (step) {
            case Facts.AT_LEAST_65 -> "65 years or older";
            case Facts.USUAL_PAIN -> "Pain on a usual day, 0 to 10";
            case Questionnaire.CLINICIAN -> "A clinician was asked and agreed";
            default ->
                questionnaire.find(step).map(question -> question.words().ask()).orElse(step);
        };
    }

    private static Node text(String link, String words, String said) {
        Node value = Node.of().with("valueString", said);
        return value.fields().isEmpty() ? Node.of() : item(link, words, value);
    }

    private static Node item(String link, String words, Node answer) {
        return Node.of().with("linkId", link).with("text", words).list("answer", answer);
    }

    private Node response(String what) {
        return Node.resource("QuestionnaireResponse", ids.of("answers/" + what))
                .with("status", "completed")
                .with("subject", ids.subject())
                .with("source", ids.subject());
    }
}
