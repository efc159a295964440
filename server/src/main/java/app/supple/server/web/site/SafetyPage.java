// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.server.web.answer.Send;
import app.supple.server.web.page.SafetyView;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `GET /safety`: when to stop, and whom to ask.
public record SafetyPage(Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response) {
        var view = new SafetyView(frames.of("Feeling worse?", Place.ELSEWHERE), new Link("Today", "/"));
        send.page(request, response, "safety", view);
    }
}
