// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.key.SenderKeysContract;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSenderKeysTest extends SenderKeysContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected SenderKeys keys() {
        return DATABASE.store().senderKeys();
    }
}
