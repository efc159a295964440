// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.Duration;

/// How fast a person goes up.
public enum Tempo {
    USUAL(2, 7, Duration.ZERO),
    /// From 65 on: longer holds from the start (ACSM: 30 to 60 seconds), smaller steps, and chair forms at first.
    SLOW(1, 14, Duration.ofSeconds(30));

    private final int repetitions;
    private final int days;
    private final Duration firstHold;

    Tempo(int repetitions, int days, Duration firstHold) {
        this.repetitions = repetitions;
        this.days = days;
        this.firstHold = firstHold;
    }

    /// The most repetitions that strength goes up by at once; NHS inform gives 1 to 2 every few days.
    int repetitions() {
        return repetitions;
    }

    /// Between two steps of a stretch, at least.
    int days() {
        return days;
    }

    /// The shortest hold to start with.
    Duration firstHold() {
        return firstHold;
    }
}
