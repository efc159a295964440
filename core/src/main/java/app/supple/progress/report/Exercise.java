// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.plan.PlannedStretch;
import org.jspecify.annotations.Nullable;

/// One movement as it is to be done now.
///
/// @param evening null if it is done in the morning only
/// @param morning null if it is done in the evening only
/// @param days of the next seven on which it is in a session
public record Exercise(
        @Nullable PlannedStretch evening, @Nullable PlannedStretch morning, int days) {

    public static final int EVERY_DAY = 7;

    /// As it is done at greater length.
    public PlannedStretch main() {
        PlannedStretch first = evening == null ? morning : evening;
        if (first == null) {
            throw new IllegalStateException("An exercise is done in the morning or in the evening");
        }
        return first;
    }
}
