// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

class FeedsInMemoryTest extends FeedsContract {

    private final Feeds feeds = new FeedsInMemory();

    @Override
    protected Feeds feeds() {
        return feeds;
    }
}
