// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// The pauses of a routine, in whole seconds.
///
/// @param getReady to get into position, before each stretch
/// @param changeSide to turn from the left side to the right
/// @param betweenRepetitions to ease off between two holds on one side
/// @param rest to come out of a stretch, before the next one
public record Pace(Duration getReady, Duration changeSide, Duration betweenRepetitions, Duration rest) {

    /// The longest pause that we take for meant.
    public static final Duration LONGEST = Duration.ofMinutes(2);

    public Pace {
        check(getReady);
        check(changeSide);
        check(betweenRepetitions);
        check(rest);
    }

    private static void check(Duration pause) {
        if (pause.isNegative()
                || pause.compareTo(LONGEST) > 0
                || !pause.equals(pause.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("A pause lasts 0 to 120 whole seconds, not " + pause);
        }
    }
}
