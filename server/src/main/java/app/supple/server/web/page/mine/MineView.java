// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.mine;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;

/// All that a person has added.
///
/// @param removed what can be put back, each with its button
public record MineView(Frame frame, List<StretchLink> exercises, List<Removed> removed) {

    /// An exercise that is hidden.
    public record Removed(String name, Press putBack) {}
}
