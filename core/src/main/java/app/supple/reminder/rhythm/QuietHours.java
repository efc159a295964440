// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import app.supple.person.Rhythm;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;

/// Hours in which nothing is said, from `from` (included) until `to` (excluded), over midnight if `to` is earlier.
/// They do not disturb the counting around them.
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "quiet: " + from + " to " + to + " has no length; leave it out, or set another end");
        }
    }

    public boolean cover(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /// Whether nothing of a day is left, from rising (included) until bed.
    public static boolean swallow(Rhythm day, List<QuietHours> all) {
        return LongStream.range(0, day.awake().toMinutes())
                .mapToObj(day.rising()::plusMinutes)
                .allMatch(time -> all.stream().anyMatch(hush -> hush.cover(time)));
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
