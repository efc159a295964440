// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import app.supple.person.PersonId;
import java.time.Instant;

/// A device or an address at which a person wants to be reached.
///
/// @param name what the person calls it, 1 to [#LONGEST_NAME] characters, such as "Firefox on Linux"
/// @param since when it was added
public record Destination(
        DestinationId id, PersonId person, String name, Address address, Manner manner, Instant since) {

    public static final int LONGEST_NAME = 60;

    /// Of one person, so that no reminder becomes a hundred.
    public static final int MOST = 20;

    /// How it is used.
    public record Manner(boolean on, When when, Discretion discretion) {

        /// As it is until the person says otherwise.
        public static final Manner USUAL = new Manner(true, When.ALWAYS, Discretion.NEUTRAL);
    }

    public Destination {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
    }

    public Destination in(Manner other) {
        return new Destination(id, person, name, address, other, since);
    }

    /// Used no more; how it was used stays, for whoever switches it on again.
    public Destination off() {
        return in(new Manner(false, manner.when(), manner.discretion()));
    }

    /// The same device with what it says of itself today.
    public Destination at(Address other) {
        return new Destination(id, person, name, other, manner, since);
    }
}
