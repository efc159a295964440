// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

class WishesInMemoryTest extends WishesContract {

    private final Wishes wishes = new WishesInMemory();

    @Override
    protected Wishes wishes() {
        return wishes;
    }
}
