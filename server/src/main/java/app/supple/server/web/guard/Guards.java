// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import io.helidon.webserver.http.HttpRouting;

/// Everybody who stands before the desks.
public final class Guards {

    private Guards() {}

    /// Puts them there, in the order in which a request meets them: headers first, so that those who are turned away
    /// get them too. Who turns away is a handler, because only handlers come before the answers to errors.
    public static void standBefore(HttpRouting.Builder routing) {
        routing.addFilter(new HangUp()).addFilter(new SecurityHeaders());
        routing.any(new HostGuard()).any(new ChangeGuard());
    }
}
