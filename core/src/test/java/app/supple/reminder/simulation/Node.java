// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.NotKept;
import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One running Supple: an engine with its drive, a clock that is a little wrong, and a life of its own.
final class Node {

    /// The longest between two ticks that the engine takes for nothing.
    private static final Duration IDLE_TICK = Duration.ofMinutes(1);

    /// What was told, and what came of it.
    ///
    /// @param jumps that the engine noticed
    record Told(boolean isKept, List<Jump> jumps) {}

    final String name;

    private final Clockwork clockwork;
    private final Duration tick;

    Duration skew = Duration.ZERO;
    Instant nextTick;

    /// Whether something has happened to its clocks that it has not seen yet.
    boolean mustLook = true;

    private @Nullable Engine engine;
    private @Nullable Drive drive;
    private boolean stopped;
    private int life;

    @Nullable Turn turn;

    Node(String name, Clockwork clockwork, Duration tick) {
        this.name = name;
        this.clockwork = clockwork;
        this.tick = tick;
        this.nextTick = clockwork.now();
    }

    void begin(Engine newEngine, Drive newDrive) {
        engine = newEngine;
        drive = newDrive;
        stopped = false;
        life++;
        look();
    }

    /// All that it remembered is lost.
    void die() {
        engine = null;
        drive = null;
        life++;
    }

    void stop() {
        stopped = true;
    }

    void goOn() {
        stopped = false;
        look();
    }

    /// It looks at its clocks now.
    void look() {
        nextTick = clockwork.now();
        mustLook = true;
    }

    boolean isAlive() {
        return drive != null;
    }

    /// Another number after each death.
    int life() {
        return life;
    }

    boolean runs() {
        return drive != null && !stopped && turn == null && !clockwork.isAsleep();
    }

    Instant wall() {
        return wall(clockwork.now());
    }

    private Instant wall(Instant moment) {
        return clockwork.wall(moment).plus(skew);
    }

    /// The first tick at which something can be claimed.
    Instant nextBusyTick(Rows store) {
        Instant claim = store.nextClaim(wall(nextTick), Engine.LEASE);
        Duration wait = Duration.between(wall(nextTick), claim);
        if (mustLook || !wait.isPositive()) {
            return nextTick;
        }
        long ticks = (wait.toMillis() + tick.toMillis() - 1) / tick.toMillis();
        return nextTick.plusMillis(tick.toMillis() * ticks);
    }

    /// Lets the ticks pass at which there is nothing to do: as many as the engine needs not to think that it slept, and
    /// the last.
    void idle(Instant until) {
        if (!runs() || !nextTick.isBefore(until)) {
            return;
        }
        long ticks = (Duration.between(nextTick, until).toMillis() - 1) / tick.toMillis();
        Instant last = nextTick.plusMillis(tick.toMillis() * ticks);
        Instant first = nextTick.minus(tick);
        for (Instant at = first.plus(IDLE_TICK); at.isBefore(last); at = at.plus(IDLE_TICK)) {
            idleAt(at);
        }
        idleAt(last);
        nextTick = last.plus(tick);
    }

    private void idleAt(Instant moment) {
        List<Effect> effects = engine.step(new Moment(wall(moment), clockwork.nanos(moment)), new Signal.Tick());
        Law.CALM.holds(effects.size() == 1 || tick.compareTo(Engine.TICK) > 0, effects);
    }

    Told tick() {
        nextTick = nextTick.plus(tick);
        mustLook = false;
        return tell(new Signal.Tick());
    }

    Told tell(Signal signal) {
        turn = new Turn(wall());
        try {
            return new Told(true, drive.take(new Moment(wall(), clockwork.nanos(clockwork.now())), signal));
        } catch (NotKept _) {
            return new Told(false, List.of());
        } finally {
            turn = null;
        }
    }
}
