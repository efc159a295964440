// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.HealthJson;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `GET /health`: whether Supple is up and can read its data.
public record HealthApi(String version, Visits visits, Send send) {

    public void health(ServerRequest request, ServerResponse response) {
        visits.visit();
        send.json(request, response, new HealthJson("up", version));
    }
}
