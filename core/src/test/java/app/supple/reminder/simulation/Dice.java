// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/// All chance there is in a world, from one seed.
final class Dice {

    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds would begin alike without this.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    /// From 0 (included) to `end` (excluded).
    int below(int end) {
        return random.nextInt(end);
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /// To the millisecond, both ends included.
    Duration between(Duration least, Duration most) {
        return least.plusMillis(random.nextLong(most.minus(least).toMillis() + 1));
    }

    Duration seconds(int least, int most) {
        return between(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    Duration minutes(int least, int most) {
        return between(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }
}
