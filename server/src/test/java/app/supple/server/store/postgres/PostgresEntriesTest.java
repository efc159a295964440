// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.Entries;
import app.supple.diary.EntriesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresEntriesTest extends EntriesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Entries entries() {
        return DATABASE.store().entries();
    }
}
