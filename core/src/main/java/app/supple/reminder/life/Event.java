// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.State.Device;
import java.time.Instant;

/// What can happen to a nudge. `at` is when, by the clock of the server: who hears it from a device corrects it
/// before.
public sealed interface Event {

    Instant at();

    /// The days were planned anew, and it is there still, or again.
    record Replanned(Instant at, Leeway leeway) implements Event {}

    /// Its time has come, for the first time or again, and it is about to be sent.
    record FallDue(Instant at) implements Event {}

    /// A service has taken it.
    record Handed(Instant at) implements Event {}

    /// No service has taken it.
    record Failed(Instant at) implements Event {}

    /// A device shows it.
    ///
    /// @param call which call it is about, [Nudge#call]; so an old word is not taken for one about the next
    record Shown(Instant at, Device by, int call) implements Event {}

    /// Somebody looks at it.
    ///
    /// @param call as with [Shown]
    record Opened(Instant at, Device by, int call) implements Event {}

    record Done(Instant at, Device by) implements Event {}

    /// "I already moved."
    record Moved(Instant at, Device by) implements Event {}

    record Skip(Instant at, Device by) implements Event {}

    /// "Not now."
    ///
    /// @param call which call it answers, [Nudge#call]; so the same answer, sent again later, does not put off the
    /// next
    record PutOff(Instant at, Device by, Snooze wish, int call) implements Event {}

    record Hushed(Instant at, Hush why) implements Event {}

    record Lapsed(Instant at, Lapse why) implements Event {}
}
