// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.io.Serial;

/// The store cannot be opened, copied or brought back. The message says what to do.
final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
