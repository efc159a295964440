// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.server.wire.Json;
import app.supple.server.wire.ProblemJson;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Sends pages and JSON. What is personal is checked again by the browser each time it is shown.
public final class Send {

    /// A form came back with mistakes in it.
    public static final int UNPROCESSABLE = 422;

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    /// Named, and not with a weight of 0, which means "never".
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(^|,)\\s*gzip\\s*(,|$|;\\s*q=(1|0?\\.0*[1-9]))", Pattern.CASE_INSENSITIVE);

    private static final HeaderName CACHE = HeaderNames.CACHE_CONTROL;

    private final TemplateEngine templates;

    /// The latest page of each template: the same view gives the same page, so it is not written again.
    private final Map<String, Latest<Record, Page>> pages = new ConcurrentHashMap<>();

    /// Sends pages made of precompiled templates.
    public Send(TemplateEngine templates) {
        this.templates = templates;
    }

    /// Renders the template of that name with the view it asks for.
    public void page(ServerRequest request, ServerResponse response, String template, Record view) {
        response.header(CACHE, "no-cache, private");
        Page page = pages.computeIfAbsent(template, _ -> new Latest<>())
                .of(view, shown -> new Page(render(template, shown)));
        either(request, response, HTML, page);
    }

    /// As [#page], for words that are said once: nothing keeps them, neither here nor on the way.
    public void once(ServerRequest request, ServerResponse response, String template, Record view) {
        response.header(CACHE, "no-store");
        either(request, response, HTML, new Page(render(template, view)));
    }

    public void json(ServerRequest request, ServerResponse response, Object value) {
        response.header(CACHE, "no-cache, private");
        bytes(request, response, JSON, Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    public void problem(ServerRequest request, ServerResponse response, Problem problem) {
        var kind = problem.kind();
        var body = new ProblemJson(kind.type(), kind.title(), kind.status(), problem.detail(), problem.faults());
        response.status(Status.create(kind.status())).header(CACHE, "no-store");
        bytes(request, response, PROBLEM_JSON, Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    /// Sends the browser elsewhere after a form was posted, so that reloading does not post it again.
    public static void seeOther(ServerResponse response, String url) {
        response.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, url)
                .header(CACHE, "no-store")
                .send();
    }

    /// Sends bytes, packed with gzip if that is worth it and the browser takes it.
    public static void bytes(ServerRequest request, ServerResponse response, String type, byte[] body) {
        either(request, response, type, new Page(body));
    }

    private static void either(ServerRequest request, ServerResponse response, String type, Page page) {
        response.header(HeaderNames.CONTENT_TYPE, type).header(HeaderNames.VARY, "Accept-Encoding");
        if (page.isWorthPacking() && takesGzip(request)) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
            finish(request, response, page.packed());
        } else {
            finish(request, response, page.plain());
        }
    }

    /// Helidon 4.5.0 would send the body to HEAD too, and the browser would take it for the next answer.
    private static void finish(ServerRequest request, ServerResponse response, byte[] body) {
        if (request.prologue().method().equals(Method.HEAD)) {
            response.contentLength(body.length);
            response.send();
        } else {
            response.send(body);
        }
    }

    private static boolean takesGzip(ServerRequest request) {
        return TAKES_GZIP
                .matcher(request.headers().first(HeaderNames.ACCEPT_ENCODING).orElse(""))
                .find();
    }

    private byte[] render(String template, Record view) {
        var output = new StringOutput();
        templates.render(template + ".jte", view, output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }
}
