// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.web.answer.Problem;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gives handlers their addresses, and notes which methods each address takes.
final class Addresses {

    private final HttpRouting.Builder routing;
    private final Map<String, TreeSet<String>> taken = new LinkedHashMap<>();

    Addresses(HttpRouting.Builder routing) {
        this.routing = routing;
    }

    /// HEAD is GET without the body, which is left out at the very end.
    void get(String path, Handler handler) {
        routing.get(path, handler);
        routing.head(path, handler);
        note(path, Method.GET, Method.HEAD);
    }

    void post(String path, Handler handler) {
        routing.post(path, handler);
        note(path, Method.POST);
    }

    void put(String path, Handler handler) {
        routing.put(path, handler);
        note(path, Method.PUT);
    }

    void delete(String path, Handler handler) {
        routing.delete(path, handler);
        note(path, Method.DELETE);
    }

    /// Whoever asks a known address for something else is told what it takes.
    void close() {
        taken.forEach((path, methods) -> routing.any(path, refusing(String.join(", ", methods))));
    }

    private void note(String path, Method... methods) {
        taken.computeIfAbsent(path, _ -> new TreeSet<>())
                .addAll(List.of(methods).stream().map(Method::text).collect(Collectors.toSet()));
    }

    private static Handler refusing(String methods) {
        return (request, response) -> {
            response.header(HeaderNames.ALLOW, methods);
            throw new Problem(Problem.Kind.WRONG_METHOD, "This address takes " + methods + ".");
        };
    }
}
