// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.presence;

import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows whether somebody is at the computer. Is told, every 15 seconds or so, for how long nobody has touched it,
/// and asks nobody itself, so the same looks give the same answers. For one thread. Keeps two moments and no history.
public final class Presence {

    /// Who has touched nothing for so long (included) is away. Neighbours that count time away use 5 minutes
    /// (Stretchly, BreakTimer) down to seconds (Safe Eyes, where reading is then taken for a break).
    public static final Duration AWAY = Duration.ofMinutes(5);

    /// A computer counts no idle time while it sleeps. What it says right after may still be about before.
    private static final Duration FRESH = Duration.ofMinutes(1);

    /// Two readings of the same last touch differ by no more than this.
    private static final Duration SLACK = Duration.ofSeconds(2);

    private @Nullable Moment before;
    private @Nullable Instant touched;
    private Instant stale = Instant.MIN;
    private boolean there = true;

    /// Takes in what is known now.
    ///
    /// @param idle for how long nobody has touched the computer; null if the system does not tell
    /// @return whoever has come back since the last look, once for each absence
    public Optional<Return> look(Moment now, @Nullable Duration idle) {
        Moment last = before;
        before = now;
        Jump jump = last == null ? new Jump.Normal(now.wall(), now.wall()) : Jump.between(last, now);
        return switch (jump) {
            case Jump.Normal _ -> idle == null ? blind() : seen(now.wall(), idle);
            case Jump.Suspend sleep -> idle == null ? slept(sleep) : woken(sleep, idle);
            case Jump.StepForward _, Jump.StepBack _ -> begin(now.wall(), idle);
        };
    }

    /// Whether to call them here. Yes, if the system does not tell.
    public boolean isThere() {
        return there;
    }

    private Optional<Return> blind() {
        touched = null;
        there = true;
        return Optional.empty();
    }

    /// Nobody works on a computer that sleeps. Who wakes it is there.
    private Optional<Return> slept(Jump.Suspend sleep) {
        blind();
        return back(sleep.from(), sleep.until());
    }

    /// A computer may wake by itself: only what was touched since brings somebody back.
    private Optional<Return> woken(Jump.Suspend sleep, Duration idle) {
        if (touched == null) {
            touched = sleep.from();
        }
        if (idle.compareTo(FRESH) >= 0) {
            stale = sleep.until().minus(idle).plus(SLACK);
        }
        return seen(sleep.until(), idle);
    }

    private Optional<Return> seen(Instant now, Duration idle) {
        Instant touch = now.minus(idle);
        Instant last = touched;
        if (last == null) {
            return begin(now, idle);
        }
        if (touch.isAfter(stale) && touch.isAfter(last)) {
            touched = touch;
        } else {
            touch = last;
        }
        there = isShort(Duration.between(touch, now));
        return back(last, touch);
    }

    /// From here on: what was before is not known, or not comparable.
    private Optional<Return> begin(Instant now, @Nullable Duration idle) {
        stale = Instant.MIN;
        touched = idle == null ? null : now.minus(idle);
        there = idle == null || isShort(idle);
        return Optional.empty();
    }

    private static Optional<Return> back(Instant from, Instant until) {
        Duration absence = Duration.between(from, until);
        return isShort(absence) ? Optional.empty() : Optional.of(new Return(until, absence));
    }

    private static boolean isShort(Duration length) {
        return length.compareTo(AWAY) < 0;
    }
}
