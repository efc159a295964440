// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.reminder.engine.EngineContract;
import app.supple.reminder.keep.Occurrences;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteEngineTest extends EngineContract {

    private final Store store;

    SqliteEngineTest(@TempDir Path data) {
        store = Store.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Occurrences occurrences() {
        return store.occurrences();
    }
}
