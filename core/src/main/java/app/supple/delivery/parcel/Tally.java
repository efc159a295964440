// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.delivery.Way;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many parcels there are of each kind, and nothing about anybody. Stores implement it, and `TallyContract` in the
/// tests says how.
public interface Tally {

    /// Of those whose time came at `from` or later, of all persons. What there is none of is left out. In no
    /// order.
    List<Count> since(Instant from);

    /// So many of one kind.
    ///
    /// @param way null if the destination was removed since
    /// @param reason null unless they were dropped
    /// @param number 1 or more
    record Count(@Nullable Way way, Kind kind, @Nullable Reason reason, int number) {}

    /// A [Stage] without its moment.
    enum Kind {
        WAITING,
        UNDER_WAY,
        ACCEPTED,
        SHOWN,
        OPENED,
        DROPPED;

        public static Kind of(Stage stage) {
            return switch (stage) {
                case Stage.Waiting _ -> WAITING;
                case Stage.UnderWay _ -> UNDER_WAY;
                case Stage.Accepted _ -> ACCEPTED;
                case Stage.Shown _ -> SHOWN;
                case Stage.Opened _ -> OPENED;
                case Stage.Dropped _ -> DROPPED;
            };
        }
    }
}
