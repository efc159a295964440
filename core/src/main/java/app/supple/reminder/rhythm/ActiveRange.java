// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import java.time.Duration;
import java.time.LocalTime;

/// A part of the waking day in which nudges are welcome, over midnight if `to` is earlier than `from`. Counting begins
/// anew at `from`, and no nudge comes at either end: whoever has just sat down need not get up, and whoever is about to
/// leave does anyway.
public record ActiveRange(LocalTime from, LocalTime to) {

    public ActiveRange {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "active: " + from + " to " + to + " has no length; leave it out, or set another end");
        }
    }

    public Duration length() {
        Duration straight = Duration.between(from, to);
        return straight.isNegative() ? straight.plusDays(1) : straight;
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
