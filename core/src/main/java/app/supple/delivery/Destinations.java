// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import app.supple.person.PersonId;
import java.util.List;
import java.util.Optional;

/// Where destinations are kept. Stores implement it, and `DestinationsContract` in the tests says how.
public interface Destinations {

    /// In the order in which they were added.
    List<Known> of(PersonId person);

    Optional<Known> find(DestinationId id);

    /// Adds one, or puts it in place of the one with the same id. What is known of it
    /// stays, unless its address is another one; what was sealed for that is unsealed.
    void save(Destination destination);

    /// What was to go there is dropped by whoever comes to send it.
    ///
    /// @return whether it was there
    boolean remove(DestinationId id);

    /// A destination and what is known of it.
    record Known(Destination destination, Standing standing) {}
}
