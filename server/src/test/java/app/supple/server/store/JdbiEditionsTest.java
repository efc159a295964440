// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.reminder.feed.Editions;
import app.supple.reminder.feed.EditionsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiEditionsTest extends EditionsContract {

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
    protected Editions editions() {
        return store.editions();
    }
}
