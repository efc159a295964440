// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.reminder.engine.Objections;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.wish.Wishes;
import java.time.Instant;
import java.util.Optional;

/// Objects to every nudge during a pause, before anybody else does.
record Pauses(Wishes wishes, Objections others) implements Objections {

    @Override
    public Optional<Hush> to(Nudge nudge, Instant now) {
        return wishes.pauses(nudge.occurrence().person(), now).stream()
                .filter(pause -> pause.covers(now))
                .findFirst()
                .<Hush>map(Hush.Paused::new)
                .or(() -> others.to(nudge, now));
    }
}
