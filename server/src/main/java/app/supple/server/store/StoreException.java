// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import java.io.Serial;

/// The store cannot be opened, copied or brought back. The message says what to do.
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
