// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.checkin.CheckIns;
import app.supple.diary.checkin.CheckInsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCheckInsTest extends CheckInsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected CheckIns checkIns() {
        return DATABASE.store().checkIns();
    }
}
