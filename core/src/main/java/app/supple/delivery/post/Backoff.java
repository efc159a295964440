// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after a try in vain. Anything up to a limit that doubles, so that many who failed together do not
/// come back together.
record Backoff(RandomGenerator dice) {

    static final Duration FIRST = Duration.ofSeconds(1);

    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 30;

    /// @param tries how many were in vain, 1 at least
    Duration after(int tries) {
        return Duration.ofMillis(dice.nextLong(limit(tries).toMillis() + 1));
    }

    static Duration limit(int tries) {
        long doubled = FIRST.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(Math.min(doubled, LONGEST.toMillis()));
    }
}
