// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destinations;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.ReceiptsContract;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresReceiptsTest extends ReceiptsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Outbox outbox() {
        return DATABASE.store().outbox();
    }

    @Override
    protected Destinations destinations() {
        return DATABASE.store().destinations();
    }
}
