// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.carry;

import app.supple.delivery.parcel.Seal;
import java.time.Duration;
import java.util.Optional;

/// One way out. For many threads at once.
public interface Carrier {

    /// For how long one letter is tried at most. Shorter than a lease, so that nobody else begins meanwhile.
    Duration LONGEST = Duration.ofSeconds(20);

    /// What is to be sent, made ahead of its minute because it takes long; empty for ways that need none.
    default Optional<Seal> seal(Letter letter) {
        return Optional.empty();
    }

    /// Brings a letter out, waits for the answer of the service, and gives up after [#LONGEST]. Throws nothing: what
    /// goes
    /// wrong is an outcome.
    Outcome carry(Letter letter);

    /// Takes it off the screen again, where that can be.
    default void withdraw(Letter letter) {}
}
