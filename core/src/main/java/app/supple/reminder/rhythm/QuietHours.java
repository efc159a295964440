// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import java.time.LocalTime;

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

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
