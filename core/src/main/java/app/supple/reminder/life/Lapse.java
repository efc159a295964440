// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import java.time.Instant;
import java.time.LocalTime;

/// Why the use of a nudge was over before anybody answered.
public sealed interface Lapse {

    /// The computer slept. A clock that is put forward looks the same from within.
    record Asleep(Instant from, Instant until) implements Lapse {}

    /// The clock was put forward by more, or less, than anybody sleeps.
    record PutForward(Instant from, Instant until) implements Lapse {}

    /// Supple was not running.
    record Stopped(Instant until) implements Lapse {}

    /// Supple ran and could not see to it in time.
    record TooLate() implements Lapse {}

    /// A later one was still of use, and one is enough.
    ///
    /// @param slot the time on the wall of the later one
    record Overtaken(LocalTime slot) implements Lapse {}

    /// No service took it.
    record Unreached() implements Lapse {}

    /// Supple stopped while sending it, and by now it is too old to be sent once more.
    record Unsure() implements Lapse {}

    /// A service took it, and no device said that it was shown.
    record Unseen() implements Lapse {}

    /// It was shown.
    record Unanswered() implements Lapse {}

    /// Whether nobody had begun to send it, unless it was put off before.
    default boolean isBeforeTheFirstCall() {
        return switch (this) {
            case Asleep _, PutForward _, Stopped _, TooLate _ -> true;
            case Overtaken _, Unreached _, Unsure _, Unseen _, Unanswered _ -> false;
        };
    }
}
