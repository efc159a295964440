// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.DeliveriesInMemory;
import app.supple.delivery.Destinations;

class OutboxInMemoryTest extends OutboxContract {

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
