// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.look.Hurting;
import app.supple.plan.PlannedStretch;
import org.jspecify.annotations.Nullable;

/// A movement that hurt.
///
/// @param last the newest report
/// @param times all reports
/// @param then how it was planned on the day of the last report; null if nobody knows any more
/// @param now how it is planned now; null if it is in no session
public record PainReport(
        Hurting last,
        int times,
        @Nullable PlannedStretch then,
        @Nullable PlannedStretch now) {

    /// Whether dose or form differ since, as far as that is known.
    public boolean isChanged() {
        return then != null && now != null && !(then.dose().equals(now.dose()) && then.form() == now.form());
    }
}
