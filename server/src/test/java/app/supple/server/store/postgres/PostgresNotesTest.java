// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.diary.note.Notes;
import app.supple.diary.note.NotesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresNotesTest extends NotesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Notes notes() {
        return DATABASE.store().notes();
    }
}
