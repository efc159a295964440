// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import app.supple.reminder.delay.Pause;
import java.time.Instant;

/// Why a nudge is kept back although its time has come.
public sealed interface Hush {

    /// Until it ends, together with all that follow it without a break. If enough of the use of the nudge is left by
    /// then, it waits instead: [State.Waiting].
    record Meeting(Instant until) implements Hush {}

    record Paused(Pause pause) implements Hush {}

    /// The person moved on their own account, so shortly before that one more is too much.
    record Moved(Instant at) implements Hush {}

    /// Wishes, whereabouts or the law have changed, and the day has it no more.
    record Withdrawn() implements Hush {}

    /// By what the person answered, no session is to be done now.
    record Locked() implements Hush {}

    /// The person does without this session on that day.
    record LeftOut() implements Hush {}
}
