// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.note.Notes;
import app.supple.diary.note.NotesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiNotesTest extends NotesContract {

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
    protected Notes notes() {
        return store.notes();
    }
}
