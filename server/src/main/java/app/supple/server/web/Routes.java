// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.api.OpenApi;
import app.supple.server.web.guard.Guards;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// Every address of Supple, on one page.
public final class Routes {

    private Routes() {}

    /// Guards first, in order; then pages, API and files; what is left is not there.
    public static HttpRouting.Builder of(Desks desks, Send send) {
        HttpRouting.Builder routing = HttpRouting.builder();
        Guards.standBefore(routing);
        pages(routing, desks.pages());
        api(routing, desks.api(), send);
        files(routing, desks.files());
        new Failures(desks.pages().problem(), send).handleIn(routing);
        return routing.any(Routes::nothingHere);
    }

    private static void pages(HttpRouting.Builder routing, Desks.Pages pages) {
        get(routing, "/", pages.today()::show);
        get(routing, "/play/{name}", pages.play()::show);
        get(routing, "/stretches", pages.stretches()::all);
        get(routing, "/stretches/{id}", pages.stretches()::one);
        get(routing, "/diary", pages.diary()::today);
        get(routing, "/diary/{date}", pages.diary()::day);
        get(routing, "/entries/{id}", pages.entries()::show);
        routing.post("/entries/{id}", pages.entries()::change);
        routing.post("/entries/{id}/remove", pages.entries()::remove);
        routing.post("/entries/{id}/put-back", pages.entries()::putBack);
        get(routing, "/settings", pages.settings()::show);
        routing.post("/settings", pages.settings()::change);
        get(routing, "/safety", pages.safety()::show);
    }

    private static void api(HttpRouting.Builder routing, Desks.Api api, Send send) {
        get(routing, "/health", api.health()::health);
        get(routing, "/api/openapi.json", (request, response) -> send.json(request, response, OpenApi.document()));
        get(routing, "/api/v1/today", api.today()::today);
        get(routing, "/api/v1/stretches", api.stretches()::all);
        get(routing, "/api/v1/stretches/{id}", api.stretches()::one);
        get(routing, "/api/v1/sessions/{name}", api.sessions()::one);
        get(routing, "/api/v1/entries", api.entries()::days);
        get(routing, "/api/v1/entries/{id}", api.entries()::one);
        routing.put("/api/v1/entries/{id}", api.entries()::put);
    }

    private static void files(HttpRouting.Builder routing, Desks.Files files) {
        get(routing, "/figures/{file}", files.figures()::show);
        get(routing, "/assets/*", files.assets()::show);
        get(routing, "/favicon.ico", (request, response) -> files.assets().showAt(request, response, "favicon.svg"));
    }

    /// HEAD is GET without the body, which is left out at the very end.
    private static void get(HttpRouting.Builder routing, String path, Handler handler) {
        routing.get(path, handler);
        routing.head(path, handler);
    }

    private static void nothingHere(ServerRequest request, ServerResponse response) {
        throw new Problem(Problem.Kind.NOT_FOUND, "Check the address, or start at Today.");
    }
}
