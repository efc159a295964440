// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.library.Condition;
import app.supple.library.StretchId;
import app.supple.move.Thing;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.programme.Part;
import app.supple.programme.ProgrammeId;
import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.server.wire.JsonFields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What plans depend on: programmes, wishes for single sessions, and the answers before a session.
final class PlanParts {

    private static final int MOST_QUESTIONS = 200;

    private PlanParts() {}

    private enum Way {
        SKIP,
        MOVE,
        SWAP
    }

    private record Given(String question, Answer answer) {}

    static void write(Out out, Enrolment enrolment) {
        out.text("since", enrolment.since());
        ProgrammeId programme = enrolment.programme();
        if (programme != null) {
            out.text("programme", programme.value());
        }
    }

    static Thing enrolment(JsonFields fields, Known known) {
        var since = Fields.date(fields, "since");
        return new Thing.Enrolled(new Enrolment(since, fields.has("programme") ? programme(fields, known) : null));
    }

    private static ProgrammeId programme(JsonFields fields, Known known) {
        return fields.text("programme", new ProgrammeId("x"), "There is no such programme here.", text -> {
            var id = new ProgrammeId(text);
            if (!known.isProgramme(id)) {
                throw new IllegalArgumentException("unknown");
            }
            return id;
        });
    }

    static void write(Out out, SessionWish wish) {
        out.text("date", wish.date()).word("part", wish.part());
        switch (wish.action()) {
            case Action.Skip _ -> out.word("action", Way.SKIP);
            case Action.Move(var to) -> out.word("action", Way.MOVE).text("to", to);
            case Action.Swap _ -> out.word("action", Way.SWAP);
        }
    }

    static Thing sessionWish(JsonFields fields) {
        var date = Fields.date(fields, "date");
        Part part = Fields.word(fields, "part", Part.class);
        Action action = switch (Fields.word(fields, "action", Way.class)) {
            case SKIP -> new Action.Skip();
            case MOVE -> new Action.Move(Fields.time(fields, "to"));
            case SWAP -> new Action.Swap();
        };
        return new Thing.Wished(new SessionWish(date, part, action));
    }

    static void write(Out out, Experiment experiment) {
        out.text("start", experiment.start()).text("draw", experiment.draw().text());
        LocalDate stopped = experiment.stopped();
        if (stopped != null) {
            out.text("stopped", stopped);
        }
        out.list("lifted", experiment.lifted().stream().sorted().toList(), evening -> out.text("date", evening));
    }

    static Thing experiment(JsonFields fields, Instant now) {
        LocalDate start = Fields.date(fields, "start");
        // It begins tomorrow, and tomorrow is a day ahead in other parts of the world.
        if (start.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2))) {
            fields.noteFirst("start", "An experiment begins the day after it is asked for. Check the date.");
        }
        Draw draw = fields.text(
                "draw",
                Draw.all().getFirst(),
                "This needs 14 signs, 1 or 0, half of each four and of the last two being 1.",
                PlanParts::draw);
        LocalDate stopped = fields.has("stopped") ? Fields.date(fields, "stopped") : null;
        var dealt = new Experiment(start, draw, null, Set.of());
        Set<LocalDate> lifted = new HashSet<>(fields.list("lifted", Draw.EVENINGS, evening -> evening(evening, dealt)));
        return new Thing.Tried(new Experiment(start, draw, stopped, lifted));
    }

    private static Draw draw(String text) {
        if (!text.matches("[01]*")) {
            throw new IllegalArgumentException("other signs");
        }
        return Draw.read(text);
    }

    private static LocalDate evening(JsonFields fields, Experiment experiment) {
        LocalDate date = Fields.date(fields, "date");
        if (date.isBefore(experiment.start()) || date.isAfter(experiment.lastEvening())) {
            fields.noteFirst("date", "This is none of the 14 evenings of the experiment. Check the date.");
        }
        return date;
    }

    static void write(Out out, Screening screening) {
        out.number("edition", screening.edition())
                .text("at", screening.at())
                .text("begun", screening.round().begun());
        var whole = screening.round().whole();
        if (whole != null) {
            out.text("whole", whole);
        }
        Clearance clearance = screening.ruling().clearance();
        out.list(
                        "answers",
                        new TreeMap<>(screening.answers()).entrySet(),
                        given -> out.text("question", given.getKey())
                                .number("value", given.getValue().value())
                                .text("since", given.getValue().since())
                                .text("at", given.getValue().at()))
                .word("bar", screening.ruling().bar())
                .list(
                        "conditions",
                        clearance.conditions().stream().sorted().toList(),
                        condition -> out.word("name", condition))
                .flag("gentle", clearance.gentle());
    }

    static Thing screening(JsonFields fields) {
        int edition = fields.number("edition", 1, Integer.MAX_VALUE);
        var at = Fields.moment(fields, "at");
        var begun = Fields.moment(fields, "begun");
        var whole = fields.has("whole") ? Fields.moment(fields, "whole") : null;
        List<Given> given = fields.list("answers", MOST_QUESTIONS, PlanParts::given);
        Map<String, Answer> answers = new HashMap<>();
        given.forEach(one -> answers.put(one.question(), one.answer()));
        if (answers.size() < given.size()) {
            fields.note("answers", "A question stands here twice. Leave one of them out.");
        }
        Bar bar = Fields.word(fields, "bar", Bar.class);
        Set<Condition> conditions = new HashSet<>(fields.list(
                "conditions", Condition.values().length, condition -> Fields.word(condition, "name", Condition.class)));
        return new Thing.Screened(new Screening(
                edition,
                at,
                new Screening.Round(begun, whole),
                answers,
                new Ruling(bar, new Clearance(conditions, fields.flag("gentle")))));
    }

    private static Given given(JsonFields fields) {
        String question = fields.text(
                "question",
                "x",
                "This needs the name of a question: small letters, digits, hyphens.",
                text -> new StretchId(text).value());
        int value = fields.number("value", Answer.SKIPPED, 10);
        var since = Fields.moment(fields, "since");
        return new Given(question, new Answer(value, since, Fields.moment(fields, "at")));
    }
}
