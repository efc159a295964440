// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import java.time.Duration;
import java.time.Instant;

/// A time in which a person is busy with others, from `from` (included) until `until` (excluded). What it is about and
/// where, Supple does not keep.
public record Meeting(Instant from, Instant until) {

    /// What lasts longer is a journey or a holiday, and no reason to sit still.
    public static final Duration LONGEST = Duration.ofHours(12);

    public Meeting {
        if (!from.isBefore(until) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "until: a meeting ends after it begins and lasts 12 hours at most, not from " + from + " to "
                            + until);
        }
    }
}
