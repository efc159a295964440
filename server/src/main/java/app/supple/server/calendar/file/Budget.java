// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.server.calendar.bound.Unreadable;
import java.time.Duration;
import java.util.function.LongSupplier;

/// What the events of one calendar may cost. A rule that has to be searched for longer was not made by a person.
final class Budget {

    /// Of one event.
    static final int MOST_STEPS = 10_000;

    static final int MOST_STEPS_OF_ALL = 200_000;

    static final Duration LONGEST = Duration.ofMillis(250);

    private final LongSupplier nanos;
    private long begin;
    private int steps;
    private int all;

    /// @param nanos a clock that counts what this thread works
    Budget(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// The next event begins.
    void next() {
        begin = nanos.getAsLong();
        steps = 0;
    }

    /// One more date looked at.
    void step() {
        steps += 1;
        all += 1;
        boolean tooLong = nanos.getAsLong() - begin > LONGEST.toNanos();
        if (steps > MOST_STEPS
                || all > MOST_STEPS_OF_ALL
                || tooLong
                || Thread.currentThread().isInterrupted()) {
            throw new Unreadable(
                    "An event in the calendar repeats in a way that takes too long to work out. Find the one"
                            + " that repeats oddly, and make it anew.");
        }
    }
}
