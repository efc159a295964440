// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import app.supple.reminder.clock.Moment;
import java.time.Instant;
import java.util.function.Supplier;

/// Shows `start` when it is made, and runs on from there as fast as any other.
record RunningClock(Instant start, long begun) implements Supplier<Moment> {

    static RunningClock from(Instant start) {
        return new RunningClock(start, System.nanoTime());
    }

    @Override
    public Moment get() {
        long nanos = System.nanoTime();
        return new Moment(start.plusNanos(nanos - begun), nanos);
    }

    /// Since it was made.
    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
