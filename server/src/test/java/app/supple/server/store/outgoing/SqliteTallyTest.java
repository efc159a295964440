// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destinations;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Tally;
import app.supple.delivery.parcel.TallyContract;
import app.supple.server.store.Store;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteTallyTest extends TallyContract {

    @TempDir
    private Path data;

    private @Nullable Store store;

    /// Opened when it is first asked for, which the contract does before each of its tests.
    private Store store() {
        if (store == null) {
            store = Store.open(data);
        }
        return store;
    }

    @AfterEach
    void close() {
        store().close();
    }

    @Override
    protected Outbox outbox() {
        return store().outbox();
    }

    @Override
    protected Destinations destinations() {
        return store().destinations();
    }

    @Override
    protected Tally tally() {
        return store().tally();
    }
}
