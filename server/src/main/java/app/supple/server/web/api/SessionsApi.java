// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.plan.Plans;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.SessionRequest;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.wire.SessionJson;
import app.supple.server.words.Pictures;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `GET /api/v1/sessions/{name}?spare=no&minutes=4&form=chair`
public record SessionsApi(Plans plans, Gate gate, Pictures pictures, Visits visits, Send send) {

    public void one(ServerRequest request, ServerResponse response) {
        var visit = visits.visit();
        var shorter = SessionRequest.of(request).plan(plans, visit);
        if (gate.isLocked(visit.person().id(), visit.now())) {
            throw new Problem(Problem.Kind.LOCKED, "Open /screening. It says what to do now.");
        }
        send.json(request, response, SessionJson.of(shorter, pictures.seenBy(visit.person())));
    }
}
