// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.own.Shelf;
import app.supple.programme.Routine;
import java.time.LocalTime;
import java.util.List;

/// A routine as this person is to do it.
///
/// @param around the wall-clock time at which it is offered
/// @param adjustments how and why it differs from the routine; empty when it does not
public record PlannedSession(
        Routine routine, LocalTime around, List<PlannedStretch> stretches, List<Adjustment> adjustments) {

    /// A routine as it is written, for nobody in particular: to be measured or shown.
    public static PlannedSession written(Shelf shelf, Routine routine) {
        return new PlannedSession(routine, LocalTime.NOON, Suited.written(shelf, routine), List.of());
    }

    /// The same session of other stretches.
    public PlannedSession with(List<PlannedStretch> others) {
        return new PlannedSession(routine, around, others, adjustments);
    }
}
