// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import app.supple.delivery.parcel.Outbox;

class DestinationsInMemoryTest extends DestinationsContract {

    private final DeliveriesInMemory kept = new DeliveriesInMemory();

    @Override
    protected Outbox outbox() {
        return kept;
    }

    @Override
    protected Destinations destinations() {
        return kept;
    }
}
