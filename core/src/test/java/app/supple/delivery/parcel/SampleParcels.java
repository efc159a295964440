// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.Destination;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;

/// Parcels of one morning, for tests.
public final class SampleParcels {

    public static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    private SampleParcels() {}

    public static Cause cause(String slot) {
        return new Cause(PersonId.ME, "2026-11-26-nudge-" + slot, 1);
    }

    /// Due at nine, and of use for an hour.
    public static Parcel to(Destination destination, String slot) {
        return Parcel.of(cause(slot), destination.id(), new Parcel.Use(NINE, NINE.plus(Duration.ofHours(1))));
    }
}
