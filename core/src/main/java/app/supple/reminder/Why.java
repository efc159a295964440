// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import java.time.LocalTime;

/// Why a slot is there, or why it is not. Whoever asks gets an answer, in words that others choose.
public sealed interface Why {

    /// Why a slot is there.
    sealed interface Reason extends Why {

        record AtRising(LocalTime rising) implements Reason {}

        record BeforeBed(LocalTime bed) implements Reason {}

        /// One of the steps from `from`, where counting began on the wall.
        record Every(Interval interval, LocalTime from) implements Reason {}

        record SinceMovement(Interval interval) implements Reason {}

        record Posture(Interval interval) implements Reason {}
    }

    /// Why a slot that one might expect is left out.
    sealed interface Omission extends Why {

        record Quiet(QuietHours hours) implements Omission {}

        /// It would fall into the window of a session.
        record DuringSession(Rule bookend) implements Omission {}

        /// The evening session begins less than half an interval later.
        record BeforeSession(LocalTime evening) implements Omission {}

        record OverCap(int nudges) implements Omission {}

        /// The clocks leave it out, and until it would come another one does.
        record Overtaken() implements Omission {}

        /// The clocks of the place never showed this time, or the person was elsewhere when they did.
        record NeverCame() implements Omission {}
    }
}
