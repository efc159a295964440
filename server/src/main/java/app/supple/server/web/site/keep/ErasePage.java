// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.keep;

import app.supple.diary.keep.Erasure;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.keep.EraseView;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.site.Frames;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Locale;

/// `/settings/erase`: everything goes, once a word is typed. There is no way back.
public record ErasePage(Erasure erasure, Visits visits, Frames frames, Send send) {

    /// Browsers forget their outbox, the worker and what they have cached, too.
    private static final HeaderName CLEAR = HeaderNames.create("Clear-Site-Data");

    private static final String WORD = "erase";

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "keep/erase", view("", List.of()));
    }

    public void erase(ServerRequest request, ServerResponse response) {
        String typed = Incoming.form(request).getOrDefault("word", "").strip();
        if (!typed.toLowerCase(Locale.ROOT).equals(WORD)) {
            response.status(Send.UNPROCESSABLE);
            var error = new FieldError("word", "Type the word erase, so that this never happens by accident.");
            send.page(request, response, "keep/erase", view(typed, List.of(error)));
            return;
        }
        erasure.everything(visits.visit().person().id());
        response.header(CLEAR, "\"cache\", \"storage\"");
        Send.seeOther(response, "/?erased=yes");
    }

    private EraseView view(String typed, List<FieldError> errors) {
        return new EraseView(frames.of("Erase everything", Place.SETTINGS), typed, errors);
    }
}
