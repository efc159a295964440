// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.Destination;
import app.supple.delivery.Message;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;

/// What only the rest of the house knows. Asked again just before each try.
public interface Contents {

    /// What a parcel says, if it is still wanted.
    Content of(Parcel parcel, Destination to);

    /// What the clock on a person's wall shows.
    LocalDateTime wall(PersonId person, Instant at);

    /// What to do with a parcel.
    sealed interface Content {

        record Tell(Message message) implements Content {}

        record Drop(Reason why) implements Content {}
    }
}
