// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destinations;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Tally;
import app.supple.delivery.parcel.TallyContract;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresTallyTest extends TallyContract {

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

    @Override
    protected Tally tally() {
        return DATABASE.store().tally();
    }
}
