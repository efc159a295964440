// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import java.time.Duration;
import java.util.Arrays;

/// How late each of many was.
final class Lateness {

    private final long[] nanos;
    private int noted;

    Lateness(int most) {
        nanos = new long[most];
    }

    void note(Duration late) {
        nanos[noted++] = late.toNanos();
    }

    /// In seconds; of a hundred sorted ones, the one at this place.
    double percentile(int place) {
        long[] sorted = Arrays.copyOf(nanos, noted);
        Arrays.sort(sorted);
        return sorted[(int) ((noted - 1) * (long) place / 100)] / 1e9;
    }
}
