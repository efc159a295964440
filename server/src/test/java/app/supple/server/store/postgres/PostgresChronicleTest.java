// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.Entries;
import app.supple.diary.look.Chronicle;
import app.supple.diary.look.ChronicleContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresChronicleTest extends ChronicleContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Entries entries() {
        return DATABASE.store().entries();
    }

    @Override
    protected Chronicle chronicle() {
        return DATABASE.store().chronicle();
    }
}
