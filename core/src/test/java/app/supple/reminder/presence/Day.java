// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.presence;

import app.supple.reminder.clock.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person does at a computer, told to a [Presence] every 15 seconds.
final class Day {

    private static final Duration TICK = Duration.ofSeconds(15);

    private final Presence presence = new Presence();
    private final List<Return> returns = new ArrayList<>();
    private Instant wall;
    private long nanos;
    private Duration idle = Duration.ZERO;

    Day(String start) {
        this.wall = Instant.parse(start);
    }

    void works(Duration length) {
        for (long i = 0; i < length.dividedBy(TICK); i++) {
            passes(TICK);
            idle = Duration.ZERO;
            look(idle);
        }
    }

    /// Touches nothing, on top of what has passed.
    void rests(Duration length) {
        rests(length, idle);
    }

    /// @param before for how long nothing was touched when it begins
    void rests(Duration length, Duration before) {
        idle = before;
        Duration left = length;
        while (left.isPositive()) {
            Duration step = left.compareTo(TICK) < 0 ? left : TICK;
            passes(step);
            idle = idle.plus(step);
            look(idle);
            left = left.minus(step);
        }
    }

    void unknown(Duration length) {
        for (long i = 0; i < length.dividedBy(TICK); i++) {
            passes(TICK);
            look(null);
        }
    }

    /// The clock that only runs on stands still meanwhile.
    void sleeps(Duration length) {
        wall = wall.plus(length);
    }

    void putsTheClock(Duration by) {
        wall = wall.plus(by);
    }

    List<Return> returns() {
        return returns;
    }

    boolean isThere() {
        return presence.isThere();
    }

    private void passes(Duration length) {
        wall = wall.plus(length);
        nanos += length.toNanos();
    }

    private void look(@Nullable Duration untouched) {
        presence.look(new Moment(wall, nanos), untouched).ifPresent(returns::add);
    }
}
