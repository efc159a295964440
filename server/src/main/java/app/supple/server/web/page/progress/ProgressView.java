// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.progress;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// Is it helping? The finding, the charts behind it, and the habit.
///
/// @param kicker `Week 8 of 12`
/// @param title the finding in one sentence or two
/// @param ways where else to look, such as the diary
public record ProgressView(
        Frame frame, String kicker, String title, List<SpanLink> spans, List<Link> ways, Cards cards) {

    /// Another span of the same charts.
    ///
    /// @param chosen whether it is shown now
    public record SpanLink(Link link, boolean chosen) {}

    /// All of the page below its head.
    public record Cards(List<ChartCard> charts, HabitCard habit, YearCard year, TrialCard trial) {}
}
