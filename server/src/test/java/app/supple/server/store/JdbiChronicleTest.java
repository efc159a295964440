// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.Entries;
import app.supple.diary.look.Chronicle;
import app.supple.diary.look.ChronicleContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiChronicleTest extends ChronicleContract {

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
    protected Entries entries() {
        return store.entries();
    }

    @Override
    protected Chronicle chronicle() {
        return store.chronicle();
    }
}
