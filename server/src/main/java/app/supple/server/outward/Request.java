// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.time.Duration;
import java.util.Map;

/// What is asked of a web server.
///
/// @param method as `GET`
/// @param headers by name
/// @param body empty for none
/// @param reading how long the other side may be silent
public record Request(String method, Map<String, String> headers, String body, Duration reading) {

    public Request {
        headers = Map.copyOf(headers);
    }

    /// Not what is in it: it holds secrets.
    @Override
    public String toString() {
        return method;
    }
}
