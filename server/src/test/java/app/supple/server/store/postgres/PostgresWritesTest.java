// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.Entries;
import app.supple.diary.past.Writes;
import app.supple.diary.past.WritesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresWritesTest extends WritesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Entries entries() {
        return DATABASE.store().entries();
    }

    @Override
    protected Writes writes() {
        return DATABASE.store().writes();
    }
}
