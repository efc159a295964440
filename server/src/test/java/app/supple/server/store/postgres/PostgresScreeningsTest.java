// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.safety.Screenings;
import app.supple.safety.ScreeningsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresScreeningsTest extends ScreeningsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Screenings screenings() {
        return DATABASE.store().screenings();
    }
}
