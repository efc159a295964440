// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import app.supple.person.Rhythm;
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

    /// Whether it begins and ends while the person is up.
    public boolean isWithin(Rhythm day) {
        return end(day).compareTo(day.awake()) <= 0;
    }

    /// Whether they have a moment of that day in common. To touch is not to overlap.
    public boolean overlaps(ActiveRange other, Rhythm day) {
        Duration start = day.sinceRising(from);
        Duration otherStart = day.sinceRising(other.from);
        return start.compareTo(other.end(day)) < 0 && otherStart.compareTo(end(day)) < 0;
    }

    private Duration end(Rhythm day) {
        return day.sinceRising(from).plus(length());
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
