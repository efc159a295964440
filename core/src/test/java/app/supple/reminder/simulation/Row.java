// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One nudge in a table, and until when somebody has it.
final class Row implements Comparable<Row> {

    private final Occurrence occurrence;

    @Nullable Kept kept;

    Instant leased = Instant.MIN;

    Row(Occurrence occurrence) {
        this.occurrence = occurrence;
    }

    Occurrence occurrence() {
        return occurrence;
    }

    /// In the order of date, due moment, rule and slot.
    @Override
    public int compareTo(Row other) {
        int days = occurrence.date().compareTo(other.occurrence.date());
        int due = days != 0 ? days : due().compareTo(other.due());
        int rules = due != 0
                ? due
                : occurrence.rule().name().compareTo(other.occurrence.rule().name());
        return rules != 0 ? rules : occurrence.slot().compareTo(other.occurrence.slot());
    }

    private Instant due() {
        return kept.nudge().leeway().due();
    }

    Instant next() {
        return kept.nudge().next().orElse(Clockwork.NEVER);
    }

    /// When it can be claimed, at `wall` or later. Between the two lies a lease that holds; a lease that ends too far
    /// ahead does not.
    Instant claimable(Instant wall, Duration lease) {
        Instant next = next();
        Instant from = next.isAfter(wall) ? next : wall;
        boolean free = !leased.isAfter(from) || leased.isAfter(from.plus(lease).plus(lease));
        return free ? from : leased;
    }
}
