// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.progress.habit.Breaks;
import app.supple.progress.habit.BreaksContract;
import app.supple.reminder.keep.Occurrences;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresBreaksTest extends BreaksContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Occurrences occurrences() {
        return DATABASE.store().occurrences();
    }

    @Override
    protected Breaks breaks() {
        return DATABASE.store().breaks();
    }
}
