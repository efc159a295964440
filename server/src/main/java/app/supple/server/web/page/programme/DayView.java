// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.programme;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan of one day, and why it was so.
///
/// @param reasons a sentence each; never empty
public record DayView(
        Frame frame,
        String title,
        String line,
        List<String> reasons,
        List<Part> parts,
        @Nullable Link earlier,
        @Nullable Link later) {

    /// One of the two sessions.
    public record Part(String name, String line, List<StretchLink> stretches) {}
}
