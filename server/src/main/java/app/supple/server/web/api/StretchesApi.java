// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.wire.StretchJson;
import app.supple.server.wire.StretchesJson;
import app.supple.server.words.Pictures;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `GET /api/v1/stretches` and `GET /api/v1/stretches/{id}`
public record StretchesApi(Library library, Pictures pictures, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        send.json(request, response, StretchesJson.of(library, pictures));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Stretch stretch = library.named(Incoming.part(request, "id"))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "There is no stretch of that id."));
        send.json(request, response, StretchJson.of(stretch, library, pictures));
    }
}
