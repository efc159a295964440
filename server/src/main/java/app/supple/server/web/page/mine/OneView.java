// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.mine;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// One exercise that a person has added.
///
/// @param kicker `Your own, lying`
/// @param origin who gave it, as a sentence
/// @param dose `30 s a side, twice`
/// @param caution empty if there is none
/// @param removed whether it is hidden, and can be put back
public record OneView(
        Frame frame,
        String kicker,
        String name,
        String origin,
        Picture picture,
        String dose,
        List<String> steps,
        String caution,
        Link play,
        Acts acts,
        boolean removed) {

    /// What it looks like.
    ///
    /// @param words for those who cannot see it; empty for the blank
    public record Picture(String url, String words) {}

    /// Where a change of it goes.
    public record Acts(String change, String remove, String putBack) {}
}
