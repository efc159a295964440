// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

class EditionsInMemoryTest extends EditionsContract {

    private final Editions editions = new EditionsInMemory();

    @Override
    protected Editions editions() {
        return editions;
    }
}
