// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// How much of a stretch. Always data with a source behind it, never a constant of the program.
/// For two-sided stretches the counts are for each side.
public sealed interface Dose {

    /// The longest hold or cycle, and the most repetitions, that we take for meant.
    Duration LONGEST = Duration.ofMinutes(5);

    int MOST_REPETITIONS = 30;

    /// One hold or one cycle.
    Duration each();

    int repetitions();

    /// How long one side takes, without the pauses in between.
    Duration perSide();

    /// Keep still for `each`, `repetitions` times.
    record Hold(Duration each, int repetitions) implements Dose {
        public Hold {
            check(each, repetitions);
        }

        @Override
        public Duration perSide() {
            return each.multipliedBy(repetitions);
        }
    }

    /// Move to and fro; one way and back is a cycle of length `each`.
    record Cycles(Duration each, int repetitions) implements Dose {
        public Cycles {
            check(each, repetitions);
        }

        @Override
        public Duration perSide() {
            return each.multipliedBy(repetitions);
        }
    }

    private static void check(Duration each, int repetitions) {
        if (!each.isPositive() || each.compareTo(LONGEST) > 0 || !each.equals(each.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("A hold or cycle lasts 1 to 300 whole seconds, not " + each);
        }
        if (repetitions < 1 || repetitions > MOST_REPETITIONS) {
            throw new IllegalArgumentException("A dose has 1 to 30 repetitions, not " + repetitions);
        }
    }
}
