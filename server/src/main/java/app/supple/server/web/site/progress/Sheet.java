// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.chart.Charts;
import app.supple.progress.chart.Span;
import app.supple.progress.habit.Habit;
import app.supple.progress.measure.Outcomes;
import app.supple.server.web.answer.Visit;
import java.time.LocalDate;
import java.util.Map;

/// All that one look at the page needs, read once.
///
/// @param outcomes since the person began
/// @param breaks of the last year
record Sheet(Visit visit, Weeks weeks, Outcomes outcomes, Habit habit, Map<LocalDate, Integer> breaks, Shown shown) {

    /// The charts, as far back as was asked for.
    ///
    /// @param activities their names, in the person's order
    record Shown(Span span, Charts charts, String activities) {}

    LocalDate today() {
        return habit.today();
    }
}
