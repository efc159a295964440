// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;

/// All stretches, group by group.
public record StretchesView(Frame frame, List<Group> groups) {

    /// Stretches that are done at the same time of day.
    ///
    /// @param line one sentence about when these are done
    public record Group(String name, String line, List<StretchLink> stretches) {}
}
