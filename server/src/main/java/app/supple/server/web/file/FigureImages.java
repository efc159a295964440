// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `GET /figures/{id}.svg?side=left|right&at=start|end`
public final class FigureImages {

    private static final String ENDING = ".svg";
    private static final String A_DAY = "public, max-age=86400";

    /// Draws a figure; empty if there is none of that name.
    @FunctionalInterface
    public interface Pencil {
        Optional<String> draw(String id, boolean left, boolean start);
    }

    private final Pencil pencil;

    public FigureImages(Pencil pencil) {
        this.pencil = pencil;
    }

    public void show(ServerRequest request, ServerResponse response) {
        String file = Incoming.part(request, "file");
        String id = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        String svg = pencil.draw(id, has(request, "side", "left"), has(request, "at", "start"))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "There is no such figure."));
        response.header(HeaderNames.CACHE_CONTROL, A_DAY);
        Send.bytes(request, response, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean has(ServerRequest request, String name, String value) {
        return request.query().first(name).filter(value::equals).isPresent();
    }
}
