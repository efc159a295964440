// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The body is no JSON document.
public final class BadJson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadJson(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
