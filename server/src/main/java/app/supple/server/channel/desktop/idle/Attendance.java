// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import app.supple.reminder.clock.Moment;
import app.supple.reminder.life.Event;
import app.supple.reminder.presence.Presence;
import app.supple.reminder.presence.Return;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks, when it is told to, whether somebody is at the computer. For many threads at once; who only wants to know
/// does not wait for a look.
public final class Attendance {

    private final Idle idle;
    private final Supplier<Moment> clocks;
    private final Presence presence = new Presence();
    private @Nullable Moment before;
    private volatile boolean there = true;

    public Attendance(Idle idle, Supplier<Moment> clocks) {
        this.idle = idle;
        this.clocks = clocks;
    }

    /// To be called every 15 seconds.
    ///
    /// @return a movement, if somebody has just come back from one
    public synchronized Optional<Event.Moved> look() {
        Moment now = clocks.get();
        if (before != null && now.nanos() - before.nanos() < idle.every().toNanos()) {
            return Optional.empty();
        }
        before = now;
        Optional<Return> back = presence.look(now, idle.idle().orElse(null));
        there = presence.isThere();
        return back.flatMap(Return::moved);
    }

    /// As of the last look. Yes, before the first.
    public boolean isThere() {
        return there;
    }
}
