// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

class SessionWishesInMemoryTest extends SessionWishesContract {

    private final SessionWishes wishes = new SessionWishesInMemory();

    @Override
    protected SessionWishes wishes() {
        return wishes;
    }
}
