// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

class EntriesInMemoryTest extends EntriesContract {

    private final Entries entries = new EntriesInMemory();

    @Override
    protected Entries entries() {
        return entries;
    }
}
