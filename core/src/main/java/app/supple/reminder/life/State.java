// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import java.time.Instant;

/// Where a nudge stands. `at` is the moment since when, by the clock of the server.
public sealed interface State {

    /// Its time has not come.
    record Planned() implements State {}

    /// Its time has come, and no service has taken it yet.
    record Due(Instant at, Attempt attempt) implements State {}

    /// A service has taken it, which is not to say that anybody has seen it.
    record Sent(Instant at) implements State {}

    record Shown(Instant at, Device on) implements State {}

    record Opened(Instant at, Device on) implements State {}

    record Done(Instant at, How how) implements State {}

    /// Put off; it comes again at `until`, as the same nudge.
    record Snoozed(Instant at, Instant until) implements State {}

    /// Waits for the end of a meeting, at `until`; it has not called yet.
    record Waiting(Instant at, Instant until) implements State {}

    record Skipped(Instant at) implements State {}

    /// Kept back for a reason.
    record Suppressed(Instant at, Hush why) implements State {}

    /// Its use was over before anybody answered.
    record Expired(Instant at, Lapse why) implements State {}

    /// What is known of the last attempt to send a nudge that is due.
    enum Attempt {
        /// It has begun. After a crash nobody knows whether it got through.
        UNDER_WAY,
        /// It did not get through.
        FAILED
    }

    enum How {
        /// With what the nudge asked for.
        PRACTISED,
        /// On their own account: "I already moved".
        MOVED
    }

    /// The name that a phone or computer has here: 1 to 40 letters, digits or hyphens.
    record Device(String name) {

        public Device {
            if (!name.matches("[A-Za-z0-9-]{1,40}")) {
                throw new IllegalArgumentException("device: 1 to 40 letters, digits or hyphens, not " + name);
            }
        }
    }

    /// Whether nothing more comes of it by itself. What a person did can still be noted.
    default boolean isOver() {
        return switch (this) {
            case Planned _, Due _, Sent _, Shown _, Opened _, Snoozed _, Waiting _ -> false;
            case Done _, Skipped _, Suppressed _, Expired _ -> true;
        };
    }

    /// Whether a device may be showing it.
    default boolean isOnScreens() {
        return switch (this) {
            case Due _, Sent _, Shown _, Opened _ -> true;
            case Planned _, Snoozed _, Waiting _ -> false;
            case Done _, Skipped _, Suppressed _, Expired _ -> false;
        };
    }
}
