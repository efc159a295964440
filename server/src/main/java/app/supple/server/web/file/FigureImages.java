// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// `GET /figures/{id}.svg?form=standard|easier|harder|chair&side=left|right&still=start|end&look=…`
///
/// Without `still` it moves; with `styles=page` it brings no styles of its own. What is wrong with an address is said;
/// nothing is guessed.
public final class FigureImages {

    private static final String ENDING = ".svg";

    /// A day without a question; after that the one at hand is shown while the browser asks whether it still holds.
    private static final String LONG = "public, max-age=86400, stale-while-revalidate=2592000";

    /// A drawing brings its own styles, and nothing else: no script runs in it, and it fetches nothing.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final HeaderName CONTENT_POLICY = HeaderNames.create("Content-Security-Policy");
    private static final int TAG_BYTES = 12;

    /// Draws a figure.
    @FunctionalInterface
    public interface Pencil {
        /// The figure as an SVG document.
        ///
        /// @throws IllegalArgumentException with a sentence for the person, if there is no such drawing
        String draw(String id, Map<String, String> wishes);
    }

    private final Pencil pencil;

    public FigureImages(Pencil pencil) {
        this.pencil = pencil;
    }

    public void show(ServerRequest request, ServerResponse response) {
        byte[] svg = drawn(request).getBytes(StandardCharsets.UTF_8);
        String tag = tag(svg);
        response.header(HeaderNames.CACHE_CONTROL, LONG);
        response.header(HeaderNames.ETAG, tag);
        response.header(CONTENT_POLICY, POLICY);
        if (request.headers().values(HeaderNames.IF_NONE_MATCH).contains(tag)) {
            response.status(Status.NOT_MODIFIED_304).send();
        } else {
            Send.bytes(request, response, "image/svg+xml", svg);
        }
    }

    private String drawn(ServerRequest request) {
        String file = Incoming.part(request, "file");
        String id = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        Map<String, String> wishes = wishes(request);
        boolean bare = "page".equals(wishes.remove("styles"));
        try {
            String svg = pencil.draw(id, wishes);
            return bare ? withoutStyles(svg) : svg;
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Kind.NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    /// For a page that brings the styles itself, and whose policy would complain about any others.
    private static String withoutStyles(String svg) {
        return svg.substring(0, svg.indexOf("<style>")) + svg.substring(svg.indexOf("</style>") + "</style>".length());
    }

    private static Map<String, String> wishes(ServerRequest request) {
        Map<String, String> wishes = new LinkedHashMap<>();
        request.query().names().forEach(name -> wishes.put(name, request.query().get(name)));
        return wishes;
    }

    /// Weak, because the same drawing goes out packed and unpacked.
    private static String tag(byte[] svg) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(svg);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
