// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.web.answer.Send;
import app.supple.server.web.page.data.DataView;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/// `GET /settings/data`
record DataPages(Frames frames, Send send) {

    void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "data/settings", new DataView(frame("Your data"), List.of()));
    }

    /// The page again, for a file that was not taken.
    void refuse(ServerRequest request, ServerResponse response, List<String> problems) {
        response.status(Send.UNPROCESSABLE);
        send.once(request, response, "data/settings", new DataView(frame("Your data"), problems));
    }

    Frame frame(String title) {
        return frames.of(title, Place.SETTINGS);
    }
}
