// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.Entries;
import app.supple.diary.EntriesInMemory;
import app.supple.diary.past.Writes;
import app.supple.diary.past.WritesContract;

class RememberedWritesTest extends WritesContract {

    private final RememberedEntries entries = new RememberedEntries(new EntriesInMemory());

    @Override
    protected Entries entries() {
        return entries;
    }

    @Override
    protected Writes writes() {
        return entries;
    }
}
