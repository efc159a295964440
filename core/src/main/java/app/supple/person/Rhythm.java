// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Duration;
import java.time.LocalTime;

/// The two ends of a waking day. Bed may lie after midnight (rising 07:00, bed 00:30).
public record Rhythm(LocalTime rising, LocalTime bed) {

    /// The shortest and longest waking day that we take for meant, both included.
    public static final Duration SHORTEST_DAY = Duration.ofHours(4);

    public static final Duration LONGEST_DAY = Duration.ofHours(20);

    /// The evening session is offered this long before bed.
    private static final Duration BEFORE_BED = Duration.ofHours(1);

    /// Sensible from the first minute, without any set-up.
    public static final Rhythm USUAL = new Rhythm(LocalTime.of(7, 0), LocalTime.of(22, 30));

    public Rhythm {
        if (!isPossible(rising, bed)) {
            throw new IllegalArgumentException(
                    "A waking day has 4 to 20 hours, not from rising at " + rising + " to bed at " + bed);
        }
    }

    /// Whether the two leave a waking day between [#SHORTEST_DAY] and [#LONGEST_DAY].
    public static boolean isPossible(LocalTime rising, LocalTime bed) {
        Duration awake = onwards(rising, bed);
        return awake.compareTo(SHORTEST_DAY) >= 0 && awake.compareTo(LONGEST_DAY) <= 0;
    }

    /// Whether this day is over, and the person in bed, when they rise at a time of the next one.
    public boolean isOverBy(LocalTime nextRising) {
        Duration untilBed = Duration.ofNanos(rising.toNanoOfDay()).plus(awake());
        return untilBed.compareTo(Duration.ofDays(1).plusNanos(nextRising.toNanoOfDay())) <= 0;
    }

    /// From rising to bed, over midnight where needed; more than zero, at most 24 hours.
    public Duration awake() {
        return onwards(rising, bed);
    }

    /// The wall-clock time at which the evening session is offered.
    public LocalTime evening() {
        return bed.minus(BEFORE_BED);
    }

    /// From rising to the next time that the clock on the wall shows this: zero to under 24 hours.
    public Duration sinceRising(LocalTime time) {
        return forward(rising, time);
    }

    /// Whether a time lies between bed and rising, both included.
    boolean isNight(LocalTime time) {
        return forward(bed, time).compareTo(night()) <= 0;
    }

    LocalTime middleOfNight() {
        return bed.plus(night().dividedBy(2));
    }

    /// From one wall-clock time to the next such other one; zero if they are the same.
    static Duration forward(LocalTime from, LocalTime to) {
        Duration straight = Duration.between(from, to);
        return straight.isNegative() ? straight.plusDays(1) : straight;
    }

    private Duration night() {
        return forward(bed, rising);
    }

    private static Duration onwards(LocalTime from, LocalTime to) {
        Duration straight = Duration.between(from, to);
        return straight.isPositive() ? straight : straight.plusDays(1);
    }
}
