// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.Receipt.Fault;
import app.supple.diary.entry.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Whether an entry can be true, seen from now.
final class Plausibility {

    /// A phone's clock may be a little ahead of ours.
    static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

    /// Supple did not exist earlier, and nobody remembers so far back to the second.
    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private Plausibility() {}

    static List<Fault> faults(Entry entry, Instant now) {
        var period = entry.occasion().period();
        List<Fault> faults = new ArrayList<>();
        if (period.start().isAfter(now.plus(CLOCK_SKEW))) {
            faults.add(new Fault("started_at", "This lies in the future. Check the clock of the device."));
        } else if (period.end().isAfter(now.plus(CLOCK_SKEW))) {
            faults.add(new Fault("ended_at", "This lies in the future. Check the clock of the device."));
        }
        if (period.start().isBefore(EARLIEST)) {
            faults.add(new Fault("started_at", "This lies before the year 2000. Check the clock of the device."));
        }
        if (period.end().isBefore(period.start())) {
            faults.add(new Fault("ended_at", "A session cannot end before it starts."));
        } else if (period.length().compareTo(LONGEST_SESSION) > 0) {
            faults.add(new Fault("ended_at", "A session of more than 12 hours cannot be true."));
        }
        if (entry.steps().size() > Entry.MOST_STEPS) {
            faults.add(new Fault("steps", "At most 300 steps fit into one entry."));
        }
        return faults;
    }
}
