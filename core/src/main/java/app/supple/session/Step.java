// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import java.time.Duration;

/// One stretch of time within a session, during which the person does one thing.
public sealed interface Step {

    /// Which stretch of the session this belongs to, counted from 0.
    int exercise();

    Side side();

    /// Whole seconds.
    Duration length();

    /// Get into position.
    record GetReady(int exercise, Duration length) implements Step {
        @Override
        public Side side() {
            return Side.NONE;
        }
    }

    /// Keep still.
    ///
    /// @param count which hold of how many on this side
    record Hold(int exercise, Side side, Count count, Duration length) implements Step {}

    /// Move to and fro: all cycles of one side in one step.
    record Repeat(int exercise, Side side, int cycles, Duration cycle) implements Step {
        @Override
        public Duration length() {
            return cycle.multipliedBy(cycles);
        }
    }

    /// Turn from the left side to the right. `side` is the one to turn to.
    record ChangeSide(int exercise, Side side, Duration length) implements Step {}

    /// Ease off: between two holds, or after the stretch.
    record Rest(int exercise, Side side, Duration length) implements Step {}

    /// The `number`-th of `of`, counted from 1.
    record Count(int number, int of) {}
}
