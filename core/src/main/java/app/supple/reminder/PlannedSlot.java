// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// One reminder of a day, with its moment by the rules of today. The moment may change with them; the occurrence stays.
///
/// @param wall the time on the wall as planned, with the calendar date
/// @param at the moment, and the time that the wall shows then: later than `wall` where the clocks leave that out
/// @param open how long it is worth showing, from `at`
/// @param movement for a nudge only
public record PlannedSlot(
        Occurrence occurrence,
        LocalDateTime wall,
        OffsetDateTime at,
        Duration open,
        Why.Reason reason,
        @Nullable Movement movement) {

    /// Whether the clocks leave out its time, so that it comes later by as much.
    public boolean isMoved() {
        return !at.toLocalDateTime().equals(wall);
    }
}
