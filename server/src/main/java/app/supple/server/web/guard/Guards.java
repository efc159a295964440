// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import io.helidon.webserver.http.Filter;
import java.util.List;

/// Everybody who stands before the desks.
public final class Guards {

    private Guards() {}

    /// In the order in which a request meets them: headers first, so that those who are turned away get them too.
    public static List<Filter> inOrder() {
        return List.of(new HangUp(), new SecurityHeaders(), new HostGuard(), new ChangeGuard());
    }
}
