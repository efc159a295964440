// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.key.SenderKeysContract;
import app.supple.server.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteSenderKeysTest extends SenderKeysContract {

    @TempDir
    private Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected SenderKeys keys() {
        return store.senderKeys();
    }
}
