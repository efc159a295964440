// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.DeliveriesInMemory;
import app.supple.delivery.Destinations;

class TallyInMemoryTest extends TallyContract {

    private final DeliveriesInMemory kept = new DeliveriesInMemory();

    @Override
    protected Outbox outbox() {
        return kept;
    }

    @Override
    protected Destinations destinations() {
        return kept;
    }

    @Override
    protected Tally tally() {
        return kept;
    }
}
