// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import java.time.Instant;
import java.util.Optional;

/// Asked again just before a nudge is sent: is it still wanted? Others know of pauses and meetings, and answer it.
@FunctionalInterface
public interface Objections {

    Optional<Hush> to(Nudge nudge, Instant now);
}
