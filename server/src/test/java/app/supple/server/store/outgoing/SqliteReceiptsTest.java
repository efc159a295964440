// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destinations;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.ReceiptsContract;
import app.supple.server.store.FreshFolder;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteReceiptsTest extends ReceiptsContract {

    @RegisterExtension
    private final FreshFolder fresh = new FreshFolder();

    @Override
    protected Outbox outbox() {
        return fresh.store().outbox();
    }

    @Override
    protected Destinations destinations() {
        return fresh.store().destinations();
    }
}
