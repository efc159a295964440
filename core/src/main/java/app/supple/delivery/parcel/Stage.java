// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import java.time.Instant;

/// How far a parcel has come. `at` is the moment since when, by the clock of the server.
public sealed interface Stage {

    /// To be sent, at `next` or later.
    ///
    /// @param tries how often it was sent in vain
    /// @param doubts how often nobody knows what came of it, because whoever sent it stopped
    record Waiting(Instant next, int tries, int doubts) implements Stage {}

    /// Being sent. After a stop nobody knows whether it got through.
    ///
    /// @param tries as with [Waiting], without this one
    /// @param doubts as with [Waiting]
    record UnderWay(Instant at, int tries, int doubts) implements Stage {}

    /// A service has taken it, which is not to say that anybody has seen it.
    record Accepted(Instant at) implements Stage {}

    /// The device says that it showed it.
    record Shown(Instant at) implements Stage {}

    /// The device says that somebody tapped it.
    record Opened(Instant at) implements Stage {}

    /// Not sent, or no more.
    record Dropped(Instant at, Reason why) implements Stage {}

    default boolean isOver() {
        return switch (this) {
            case Waiting _, UnderWay _ -> false;
            case Accepted _, Shown _, Opened _, Dropped _ -> true;
        };
    }
}
