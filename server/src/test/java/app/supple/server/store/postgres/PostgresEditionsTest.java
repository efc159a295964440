// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.reminder.feed.Editions;
import app.supple.reminder.feed.EditionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEditionsTest extends EditionsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Editions editions() {
        return DATABASE.store().editions();
    }
}
