// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.diary.Entries;
import app.supple.diary.EntriesInMemory;

class ChronicleInMemoryTest extends ChronicleContract {

    private final Entries entries = new EntriesInMemory();

    @Override
    protected Entries entries() {
        return entries;
    }

    @Override
    protected Chronicle chronicle() {
        return new ChronicleInMemory(entries);
    }
}
