// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import java.time.Instant;

/// How far a parcel has come. `at` is the moment since when, by the clock of the server.
public sealed interface Stage {

    /// To be sent, at `next` or later.
    ///
    /// @param tries how often it was sent in vain
    /// @param doubts how often nobody knows what came of it, because whoever sent it stopped
    /// @param said why it was in vain the last time, for the person and the operator; empty before the first time
    record Waiting(Instant next, int tries, int doubts, String said) implements Stage {

        /// Not tried yet.
        public static Waiting from(Instant next) {
            return new Waiting(next, 0, 0, "");
        }
    }

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
    ///
    /// @param said what the service or the way said about it; may be empty
    record Dropped(Instant at, Reason why, String said) implements Stage {}

    default boolean isOver() {
        return switch (this) {
            case Waiting _, UnderWay _ -> false;
            case Accepted _, Shown _, Opened _, Dropped _ -> true;
        };
    }
}
