// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;

/// All stretches, group by group.
///
/// @param pills which groups can be looked at, as plain links
/// @param hidden one sentence that says how many are not shown, and why; empty when all are
public record StretchesView(Frame frame, List<Pill> pills, String hidden, List<Group> groups) {

    /// One choice of what is shown.
    ///
    /// @param chosen whether it is what the page shows
    public record Pill(String words, String url, boolean chosen) {}

    /// Stretches that are done at the same time of day.
    ///
    /// @param line one sentence about when these are done
    public record Group(String name, String line, List<StretchLink> stretches) {}
}
