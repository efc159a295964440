// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import java.io.Serial;

/// The body is no JSON document.
public final class BadJson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadJson(String message, Throwable cause) {
        super(message, cause);
    }
}
