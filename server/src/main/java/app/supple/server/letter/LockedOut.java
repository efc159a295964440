// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.safety.Clearances;
import java.time.Instant;
import java.util.Optional;

/// Objects to every call to move while the answers of its person ask for help first.
public record LockedOut(Clearances clearances) {

    public Optional<Hush> to(Nudge nudge, Instant now) {
        return clearances.isLocked(nudge.occurrence().person(), now)
                ? Optional.of(new Hush.Locked())
                : Optional.empty();
    }
}
