// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import java.time.Duration;
import java.util.List;

/// For how long a nudge is put off.
public sealed interface Snooze {

    List<Duration> LENGTHS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));

    /// One of the [#LENGTHS].
    record For(Duration length) implements Snooze {

        public For {
            if (!LENGTHS.contains(length)) {
                throw new IllegalArgumentException("snooze: 5, 15, 30 or 60 minutes, not " + length);
            }
        }
    }

    record UntilMorning() implements Snooze {}
}
