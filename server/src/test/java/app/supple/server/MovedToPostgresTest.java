// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.store.Store;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovedToPostgresTest extends MovedContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    Store blank() {
        return DATABASE.store();
    }
}
