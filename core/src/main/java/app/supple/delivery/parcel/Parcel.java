// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.DestinationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One message to one destination. There is one for each cause and destination, for ever.
///
/// @param sealed what is sent, if its way seals it: the same bytes again if it is sent again
public record Parcel(
        ParcelId id,
        Cause cause,
        DestinationId to,
        Use use,
        Stage stage,
        @Nullable Seal sealed) {

    /// When it is of use.
    ///
    /// @param due when its time came
    /// @param until from then on (included) it is of no use, and not sent
    public record Use(Instant due, Instant until) {

        public boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    /// A new one, to be sent as soon as it is of use.
    public static Parcel of(Cause cause, DestinationId to, Use use) {
        return new Parcel(ParcelId.of(cause, to), cause, to, use, Stage.Waiting.from(use.due()), null);
    }

    public Parcel in(Stage other) {
        return new Parcel(id, cause, to, use, other, sealed);
    }

    public Parcel with(@Nullable Seal other) {
        return new Parcel(id, cause, to, use, stage, other);
    }
}
