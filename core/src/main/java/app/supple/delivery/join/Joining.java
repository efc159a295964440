// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.join;

import app.supple.delivery.Destination;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Way;
import app.supple.person.PersonId;
import java.util.List;
import java.util.Optional;

/// Checks what a person or their browser gives, and keeps it if it can be used. The ways out answer it.
public interface Joining {

    /// What browsers need to let themselves be called by this Supple: 65 bytes in base64url.
    String key();

    /// Why a way cannot be used at all here, and what to do about it; empty if it can.
    Optional<String> obstacle(Way way);

    /// How it is known whether somebody is at the computer that Supple runs on.
    String remark();

    /// A browser joins, or says anew where it is reached.
    Joined browser(PersonId person, DestinationId id, Offer.Browser offer);

    /// Another way is joined.
    Joined join(PersonId person, Offer.Typed offer);

    /// What came of it.
    sealed interface Joined {

        record Kept(Destination destination) implements Joined {}

        /// All that is wrong, each with the field it is about.
        record Refused(List<Fault> faults) implements Joined {}
    }

    /// What is wrong with one field, and what to do.
    record Fault(String field, String sentence) {}
}
