// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.carry;

import app.supple.delivery.Destination;
import app.supple.delivery.Message;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Seal;
import java.time.Duration;
import java.time.Instant;

/// What a carrier gets: a parcel, where it goes, and what it says.
public record Letter(Parcel parcel, Destination to, Message message) {

    /// Nothing is kept at a service for longer, however long it is of use.
    public static final Duration LONGEST_LIFE = Duration.ofMinutes(45);

    /// What fails together, [app.supple.delivery.Address#origin].
    public String origin() {
        return to.address().origin();
    }

    public Letter sealed(Seal seal) {
        return new Letter(parcel.with(seal), to, message);
    }

    /// How long a service may go on trying, in whole seconds; zero if it is of no use any more.
    public Duration life(Instant now) {
        Duration left = Duration.between(now, parcel.use().until());
        Duration life = left.compareTo(LONGEST_LIFE) < 0 ? left : LONGEST_LIFE;
        return life.isNegative() ? Duration.ZERO : Duration.ofSeconds(life.toSeconds());
    }
}
