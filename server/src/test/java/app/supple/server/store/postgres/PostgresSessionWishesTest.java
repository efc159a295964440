// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.plan.follow.SessionWishes;
import app.supple.plan.follow.SessionWishesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSessionWishesTest extends SessionWishesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected SessionWishes wishes() {
        return DATABASE.store().sessionWishes();
    }
}
