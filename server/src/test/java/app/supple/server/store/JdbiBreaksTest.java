// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.progress.habit.Breaks;
import app.supple.progress.habit.BreaksContract;
import app.supple.reminder.keep.Occurrences;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiBreaksTest extends BreaksContract {

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
    protected Occurrences occurrences() {
        return store.occurrences();
    }

    @Override
    protected Breaks breaks() {
        return store.breaks();
    }
}
