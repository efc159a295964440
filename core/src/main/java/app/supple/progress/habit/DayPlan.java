// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.plan.course.Bends;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.Set;

/// Which of the two sessions of a day somebody had in store.
///
/// @param bends pauses, in which a day has none, and sessions that were left out on purpose
record DayPlan(Bends bends) {

    boolean isPaused(LocalDate date) {
        return bends.isAway(date);
    }

    boolean isPlanned(LocalDate date, Part part) {
        return !isPaused(date) && !bends.skipped().getOrDefault(date, Set.of()).contains(part);
    }

    /// From 0 to 2.
    int sessions(LocalDate date) {
        return (isPlanned(date, Part.MORNING) ? 1 : 0) + (isPlanned(date, Part.EVENING) ? 1 : 0);
    }
}
