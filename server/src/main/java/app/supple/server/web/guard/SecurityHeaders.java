// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;

/// Tells the browser to trust nothing but Supple itself. Items of OWASP ASVS 5.0, chapter 3.4.
final class SecurityHeaders implements Filter {

    /// Nothing from elsewhere, nothing inline, no framing.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; require-trusted-types-for 'script'";

    private static final List<Header> HEADERS = List.of(
            header("Content-Security-Policy", POLICY),
            header("X-Content-Type-Options", "nosniff"),
            // Not "no-referrer": with that, browsers send our own forms with the origin "null".
            header("Referrer-Policy", "same-origin"),
            header("Cross-Origin-Opener-Policy", "same-origin"),
            header("Cross-Origin-Resource-Policy", "same-origin"),
            header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"));

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        HEADERS.forEach(response::header);
        chain.proceed();
    }

    private static Header header(String name, String value) {
        return HeaderValues.createCached(HeaderNames.create(name), value);
    }
}
