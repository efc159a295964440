// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// All reminders of one day of a person, and what is left out of it, each in the order of time.
public record Agenda(LocalDate date, List<PlannedSlot> slots, List<LeftOut> leftOut) {

    /// A slot that one might expect, and why it is not there.
    ///
    /// @param wall the time on the wall, with the calendar date
    public record LeftOut(Rule rule, LocalDateTime wall, Why.Omission why) {}
}
