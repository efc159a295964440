// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.person.PersonId;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.question.Interview;
import app.supple.safety.question.Questionnaire;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;

/// `/screening`: questions before a session, one at a time. Each answer is kept as it is given, so that nothing is lost
/// when somebody leaves in the middle. Works without scripts.
public record ScreeningPages(Gate gate, Visits visits, Frames frames, Send send) {

    static final String ADDRESS = "/screening";

    /// What comes before the questions, or what came of them.
    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var view = new Results(gate, visit, Way.of(Incoming.query(request))).view(frames);
        send.page(request, response, "screening", view);
    }

    public void question(ServerRequest request, ServerResponse response) {
        String step = step(request);
        Way way = Way.of(Incoming.query(request));
        var form = new QuestionForm(interview().questionnaire(), step, way);
        Map<String, Answer> answers = interview()
                .latest(visits.visit().person().id())
                .map(screening -> screening.answers())
                .orElse(Map.of());
        send.page(
                request,
                response,
                "screening/question",
                form.view(frames.of("Question " + form.number(), Place.ELSEWHERE), answers.get(step)));
    }

    /// Keeps one answer, then asks on. An emergency is told at once: nothing else matters then.
    public void answer(ServerRequest request, ServerResponse response) {
        String step = step(request);
        Visit visit = visits.visit();
        Map<String, String> fields = Incoming.form(request);
        int value = QuestionForm.read(step, fields.getOrDefault("answer", ""));
        interview().say(visit.person().id(), Map.of(step, value), visit.now());
        Send.seeOther(response, next(visit, step, Way.of(Incoming.query(request))));
    }

    /// The person says that a clinician has agreed.
    public void agreed(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Incoming.form(request);
        interview().say(visit.person().id(), Map.of(Questionnaire.CLINICIAN, Answer.YES), visit.now());
        Send.seeOther(response, ADDRESS + Way.of(Incoming.query(request)).query());
    }

    public void answers(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var view = new AnswerList(
                        interview().questionnaire(),
                        interview().latest(visit.person().id()).orElse(null),
                        visit)
                .view(frames.of("Your answers", Place.SETTINGS));
        send.page(request, response, "screening/answers", view);
    }

    private String next(Visit visit, String step, Way way) {
        PersonId person = visit.person().id();
        if (gate.clearances().bar(person, visit.now()) == Bar.EMERGENCY) {
            return ADDRESS + way.query();
        }
        if (way.review()) {
            return ADDRESS + "/answers#" + step;
        }
        List<String> open = interview().open(person, visit.now());
        return open.isEmpty() ? ADDRESS + way.query() : QuestionForm.address(open.getFirst(), way);
    }

    private String step(ServerRequest request) {
        String step = Incoming.part(request, "id");
        if (!interview().questionnaire().steps().contains(step)) {
            throw new Problem(Problem.Kind.NOT_FOUND, "There is no such question. Start at the first one.");
        }
        return step;
    }

    private Interview interview() {
        return gate.interview();
    }
}
