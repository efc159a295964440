// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.person.PersonId;
import app.supple.safety.Bar;
import app.supple.safety.Due;
import app.supple.safety.question.Question;
import app.supple.safety.question.Verdict;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.screening.ScreeningView;
import app.supple.server.web.page.screening.ScreeningView.Part;
import app.supple.server.web.page.screening.ScreeningView.Row;
import app.supple.server.web.page.screening.ScreeningView.Tone;
import app.supple.server.web.site.Frames;
import app.supple.server.words.screening.DueWords;
import java.util.List;
import java.util.stream.Stream;

/// Says what comes next: the questions, help, a clinician, or the session.
record Results(Gate gate, Visit visit, Way way) {

    private static final Link ANSWERS = new Link("Look through your answers", ScreeningPages.ADDRESS + "/answers");
    private static final Link PROGRAMME = new Link("Twelve weeks that adapt to you", "/programme");
    private static final Link SAFETY = new Link("Who to call, and when", "/safety");

    ScreeningView view(Frames frames) {
        Bar bar = gate.clearances().bar(person(), visit.now());
        List<String> open = gate.interview().open(person(), visit.now());
        return switch (bar) {
            case EMERGENCY -> emergency(frames);
            case ASK_FIRST -> askFirst(frames, open);
            case NONE -> open.isEmpty() ? clear(frames) : before(frames, open);
        };
    }

    private ScreeningView before(Frames frames, List<String> open) {
        int all = gate.interview().questionnaire().steps().size();
        boolean begun = open.size() < all;
        Due due = gate.clearances().due(person(), visit.now());
        return new ScreeningView(
                frames.of(begun ? "Carry on where you were" : DueWords.title(due), Place.ELSEWHERE),
                Tone.PLAIN,
                List.of(
                        begun ? open.size() + " of " + all + " questions are left." : DueWords.why(due),
                        "It takes about 3 minutes. The answers say what is better left out for you, and when somebody"
                                + " should have a look first. Nothing here is a diagnosis.",
                        "Each answer is kept in your own Supple as you give it. You can change any of them later."),
                List.of(),
                new Link(begun ? "Carry on" : "Start", QuestionForm.address(open.getFirst(), way)),
                null,
                List.of());
    }

    private ScreeningView emergency(Frames frames) {
        List<Question> because =
                gate.interview().verdict(person()) instanceof Verdict.Emergency(var signs, var _) ? signs : List.of();
        return new ScreeningView(
                frames.of("Get help now", Place.ELSEWHERE),
                Tone.EMERGENCY,
                List.of(
                        "Call your local emergency number, or go to an emergency department. Do it now, and tell them"
                                + " what you answered here.",
                        "Most back pain is harmless, and this may be too. But what you answered cannot wait, and Supple"
                                + " cannot tell. Sessions stay locked until your answers change."),
                List.of(part("What you answered", because)),
                null,
                null,
                List.of(SAFETY, ANSWERS));
    }

    private ScreeningView askFirst(Frames frames, List<String> open) {
        List<Question> because =
                gate.interview().verdict(person()) instanceof Verdict.AskFirst(var signs, var _) ? signs : List.of();
        var again = open.isEmpty()
                ? Stream.<Link>empty()
                : Stream.of(new Link("Answer the questions again", QuestionForm.address(open.getFirst(), way)));
        return new ScreeningView(
                frames.of("Ask first, then stretch", Place.ELSEWHERE),
                Tone.ASK_FIRST,
                List.of(
                        "Please call your doctor or an advice line within a day, and tell them what you answered here.",
                        "It is probably nothing serious: such signs are common. But a clinician should say so before"
                                + " you go on. Sessions wait until then."),
                List.of(part("What to tell them", because)),
                null,
                ScreeningPages.ADDRESS + "/clinician" + way.query(),
                Stream.concat(again, Stream.of(SAFETY, ANSWERS)).toList());
    }

    private ScreeningView clear(Frames frames) {
        var verdict = gate.interview().verdict(person());
        List<Question> advice = verdict instanceof Verdict.Clear(var _, var soon) ? soon : List.of();
        List<Question> changes = changes();
        return new ScreeningView(
                frames.of("You can go on", Place.ELSEWHERE),
                Tone.PLAIN,
                List.of(
                        clearWords(advice, changes),
                        "If anything changes, change your answers. Supple asks again in four weeks."),
                Stream.of(part("Have this looked at", advice), part("Made to fit you", changes))
                        .filter(part -> !part.rows().isEmpty())
                        .toList(),
                way.on(),
                advice.isEmpty() ? null : ScreeningPages.ADDRESS + "/clinician" + way.query(),
                List.of(PROGRAMME, ANSWERS));
    }

    private static String clearWords(List<Question> advice, List<Question> changes) {
        if (!advice.isEmpty()) {
            return "Gentle stretches may go on. Strengthening waits until a clinician has been asked.";
        }
        return changes.isEmpty()
                ? "Nothing in your answers stands in the way."
                : "Nothing in your answers stands in the way. Some stretches are changed or left out for you.";
    }

    /// Yes to what only changes stretches.
    private List<Question> changes() {
        var answers = gate.interview().latest(person()).orElseThrow().answers();
        return gate.interview().questionnaire().questions().stream()
                .filter(question -> question.filters() != null)
                .filter(question -> answers.containsKey(question.id())
                        && answers.get(question.id()).isYes())
                .toList();
    }

    private Part part(String title, List<Question> questions) {
        return new Part(title, questions.stream().map(this::row).toList());
    }

    private Row row(Question question) {
        return new Row(
                question.words().ask(),
                question.words().then(),
                new Link("Change this answer", QuestionForm.address(question.id(), way)));
    }

    private PersonId person() {
        return visit.person().id();
    }
}
