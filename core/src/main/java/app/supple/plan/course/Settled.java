// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.LocalDate;
import java.util.Collection;

/// How a course stood on a morning that nothing changes any more: years before it need not be walked again.
///
/// @param usualPain from 0 to 10, of a usual day
public record Settled(Standing standing, double usualPain) {

    /// A day looks back so far, at most.
    private static final int LOOK_BACK_DAYS = 8;

    /// From which day on it has to be known what was done.
    public LocalDate needsFrom() {
        return standing.date().minusDays(LOOK_BACK_DAYS);
    }

    /// Walks on from here.
    ///
    /// @param done from [#needsFrom] on
    public Replay goOn(Course course, Collection<Done> done) {
        return new Replay(course, Log.withUsual(done, usualPain), standing);
    }
}
