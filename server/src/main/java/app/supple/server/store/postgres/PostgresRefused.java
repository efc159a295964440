// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import java.io.Serial;

/// The database cannot be used. The message says what to do; it names the database, but no user and no password.
final class PostgresRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PostgresRefused(String message) {
        super(message);
    }
}
