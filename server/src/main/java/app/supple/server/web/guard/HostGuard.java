// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import app.supple.server.web.answer.Problem;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Answers only to our own names, asked before anything else. A page elsewhere may point its name at this computer
/// (DNS rebinding); its requests then still carry that name.
final class HostGuard implements Handler {

    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTP_PORT = 80;

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        int port = request.localPeer().port();
        List<String> hosts = request.headers().values(HeaderNames.HOST);
        if (hosts.size() != 1 || !isOurs(hosts.getFirst(), port)) {
            throw new Problem(
                    Problem.Kind.WRONG_HOST, "Open http://localhost:" + port + " instead. Only this computer may ask.");
        }
        response.next();
    }

    /// Whether a Host header names us, with exactly our port.
    static boolean isOurs(String host, int port) {
        return allowed(port).contains(host.toLowerCase(Locale.ROOT));
    }

    /// Whether an Origin header is that of one of our own pages.
    static boolean isOurOrigin(String origin, int port) {
        return origin.startsWith("http://") && isOurs(origin.substring("http://".length()), port);
    }

    private static Set<String> allowed(int port) {
        return port == HTTP_PORT
                ? Set.copyOf(NAMES)
                : Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }
}
