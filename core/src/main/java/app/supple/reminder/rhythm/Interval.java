// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// How long after one movement the next is due. 30 to 240 minutes, both included, in whole minutes.
public record Interval(Duration length) {

    public static final Duration SHORTEST = Duration.ofMinutes(30);

    public static final Duration LONGEST = Duration.ofHours(4);

    /// The article asks for a movement every two hours.
    public static final Interval USUAL = new Interval(Duration.ofHours(2));

    public Interval {
        if (!isPossible(length)) {
            throw new IllegalArgumentException("every: an interval has 30 to 240 whole minutes, not " + length);
        }
    }

    public static boolean isPossible(Duration length) {
        return length.compareTo(SHORTEST) >= 0
                && length.compareTo(LONGEST) <= 0
                && length.equals(length.truncatedTo(ChronoUnit.MINUTES));
    }
}
