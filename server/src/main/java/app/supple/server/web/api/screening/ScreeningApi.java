// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.screening;

import app.supple.safety.question.Interview;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.wire.screening.ScreeningJson;
import app.supple.server.wire.screening.ScreeningReader;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/api/v1/screening`: what is asked before a session, and what was answered.
public record ScreeningApi(Gate gate, Visits visits, Send send) {

    public void get(ServerRequest request, ServerResponse response) {
        send(request, response, visits.visit());
    }

    /// Keeps what was sent; the same again is said again, and changes nothing else.
    public void put(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var said = Incoming.json(
                request, new ScreeningReader(interview().questionnaire())::read, "None of these answers was kept.");
        interview().say(visit.person().id(), said, visit.now());
        send(request, response, visit);
    }

    private void send(ServerRequest request, ServerResponse response, Visit visit) {
        var person = visit.person().id();
        send.json(
                request,
                response,
                ScreeningJson.of(
                        interview().questionnaire(),
                        interview().latest(person).orElse(null),
                        gate.clearances().due(person, visit.now())));
    }

    private Interview interview() {
        return gate.interview();
    }
}
