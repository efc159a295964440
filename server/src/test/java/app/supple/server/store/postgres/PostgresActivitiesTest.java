// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.ActivitiesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresActivitiesTest extends ActivitiesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Activities activities() {
        return DATABASE.store().activities();
    }
}
