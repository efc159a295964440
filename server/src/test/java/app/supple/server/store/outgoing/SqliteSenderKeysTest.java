// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.key.SenderKeysContract;
import app.supple.server.store.FreshFolder;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteSenderKeysTest extends SenderKeysContract {

    @RegisterExtension
    private final FreshFolder fresh = new FreshFolder();

    @Override
    protected SenderKeys keys() {
        return fresh.store().senderKeys();
    }
}
