// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import java.time.Instant;
import java.util.Optional;

/// Asked again just before a nudge is sent: is it still wanted? Others know of pauses and meetings, and answer it.
@FunctionalInterface
public interface Objections {

    /// Empty if nobody objects. What comes of an objection, [app.supple.reminder.life.Life] says.
    Optional<Hush> to(Nudge nudge, Instant now);

    /// Of two, the first that objects counts.
    default Objections or(Objections other) {
        return (nudge, now) -> to(nudge, now).or(() -> other.to(nudge, now));
    }
}
