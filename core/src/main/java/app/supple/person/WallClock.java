// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.zone.ZoneRules;

/// The clock on the wall of one zone: what it shows at a moment, and at which moment it shows a time.
public record WallClock(ZoneRules rules) {

    public LocalDateTime read(Instant moment) {
        return LocalDateTime.ofInstant(moment, rules.getOffset(moment));
    }

    /// When the clock shows a time. What a change of clocks leaves out comes later by as much, and of what comes twice
    /// the first is meant: the rules of calendars (RFC 5545), so that our reminders and any calendar agree.
    public OffsetDateTime at(LocalDateTime time) {
        // In a gap as in an overlap, Java answers with the offset from before the change.
        Instant moment = time.toInstant(rules.getOffset(time));
        return moment.atOffset(rules.getOffset(moment));
    }

    /// Whether there is such a day at all. Samoa went from 29 to 31 December 2011.
    public boolean has(LocalDate date) {
        return at(date.atStartOfDay()).toLocalDate().equals(date);
    }
}
