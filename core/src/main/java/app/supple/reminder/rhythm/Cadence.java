// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

/// All that a person may wish about reminders. Sensible without a single wish: [#USUAL].
///
/// @param quiet on every day; may overlap
public record Cadence(Week week, Pace pace, List<QuietHours> quiet, Cap cap, Posture posture) {

    public static final Cadence USUAL = of(Week.USUAL);

    /// From when the interval is counted.
    public sealed interface Pace {

        Interval every();

        /// By the clock on the wall, from the start of each active range: the same times every day.
        record ByTheClock(Interval every) implements Pace {}

        /// From the last movement that the person made, whoever asked for it.
        record SinceMovement(Interval every) implements Pace {}
    }

    /// How many nudges a day are enough. Not limited by itself: the article says every two hours, and that is what
    /// happens.
    public sealed interface Cap {

        int FEWEST = 1;

        int MOST = 24;

        record None() implements Cap {}

        /// From 1 to 24 nudges; sessions and posture do not count.
        record AtMost(int nudges) implements Cap {
            public AtMost {
                if (nudges < FEWEST || nudges > MOST) {
                    throw new IllegalArgumentException("cap: 1 to 24 nudges a day, not " + nudges);
                }
            }
        }
    }

    /// A silent reminder to sit or stand another way, between the nudges.
    public sealed interface Posture {

        record Off() implements Posture {}

        /// Every 30 to 60 minutes.
        record Silent(Interval every) implements Posture {

            public static final Duration LONGEST = Duration.ofHours(1);

            public Silent {
                if (every.length().compareTo(LONGEST) > 0) {
                    throw new IllegalArgumentException("posture: 30 to 60 minutes, not " + every.length());
                }
            }
        }
    }

    public Cadence {
        quiet = List.copyOf(quiet);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (QuietHours.swallow(week.on(day).rhythm(), quiet)) {
                throw new IllegalArgumentException("quiet: on " + day + " nothing is left of the day; "
                        + "let quiet hours end before you go to bed, or switch reminders off");
            }
        }
    }

    /// Every two hours, and nothing else.
    public static Cadence of(Week week) {
        return new Cadence(week, new Pace.ByTheClock(Interval.USUAL), List.of(), new Cap.None(), new Posture.Off());
    }

    public Cadence every(Interval interval) {
        return new Cadence(week, new Pace.ByTheClock(interval), quiet, cap, posture);
    }
}
