// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How regularly somebody stretches.
///
/// @param score `62 %`; empty before there is one
/// @param line what the score is, or why there is none yet
/// @param numbers morning and evening apart, and the run of days, small
/// @param curve null before there is one
/// @param weeks null before there is one
public record HabitCard(
        String score,
        String line,
        List<Count> numbers,
        @Nullable ChartCard curve,
        @Nullable ChartCard weeks) {

    /// A number and what it counts.
    public record Count(String value, String what) {}
}
