// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.reminder.engine.EngineContract;
import app.supple.reminder.keep.Occurrences;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEngineTest extends EngineContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Occurrences occurrences() {
        return DATABASE.store().occurrences();
    }
}
