// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/// Ends the connection after the answer if that was asked for. Helidon 4.5.0 says that it will, and then keeps
/// waiting; a client that reads to the end would wait with it.
final class HangUp implements Filter {

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        chain.proceed();
        boolean asked = request.headers()
                .first(HeaderNames.CONNECTION)
                .filter("close"::equalsIgnoreCase)
                .isPresent();
        if (asked && response.isSent()) {
            throw new CloseConnectionException("The client asked for it");
        }
    }
}
