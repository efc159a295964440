// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import app.supple.person.Rhythm;
import java.util.Comparator;
import java.util.List;

/// Puts active ranges into the order of a waking day, and refuses what cannot be.
final class InOrder {

    private InOrder() {}

    static List<ActiveRange> of(Rhythm rhythm, List<ActiveRange> ranges) {
        List<ActiveRange> sorted = ranges.stream()
                .sorted(Comparator.comparing(range -> rhythm.sinceRising(range.from())))
                .toList();
        sorted.forEach(range -> checkWithin(rhythm, range));
        for (int i = 1; i < sorted.size(); i++) {
            checkApart(rhythm, sorted.get(i - 1), sorted.get(i));
        }
        return sorted;
    }

    private static void checkWithin(Rhythm rhythm, ActiveRange range) {
        if (!range.isWithin(rhythm)) {
            throw new IllegalArgumentException("active: " + range + " lies outside the waking day from "
                    + rhythm.rising() + " to " + rhythm.bed() + "; change the range, or when you rise or go to bed");
        }
    }

    private static void checkApart(Rhythm rhythm, ActiveRange one, ActiveRange next) {
        if (one.overlaps(next, rhythm)) {
            throw new IllegalArgumentException(
                    "active: " + one + " and " + next + " overlap; let one end before the next begins");
        }
    }
}
