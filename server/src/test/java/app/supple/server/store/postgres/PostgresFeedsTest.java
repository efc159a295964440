// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.reminder.feed.Feeds;
import app.supple.reminder.feed.FeedsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresFeedsTest extends FeedsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Feeds feeds() {
        return DATABASE.store().feeds();
    }
}
