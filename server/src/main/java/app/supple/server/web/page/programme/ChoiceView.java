// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.programme;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The programmes there are, one card each.
///
/// @param back where who follows one comes from; null for who follows none
public record ChoiceView(Frame frame, @Nullable Link back, String lead, List<Card> cards) {

    /// One programme.
    ///
    /// @param facts how long it is and how long a day takes, a line each
    /// @param source what it rests on
    /// @param sure how sure we are, as the end of a sentence
    /// @param primary the one that is offered first
    /// @param followed it is followed now, so it cannot be begun
    public record Card(
            String id,
            String title,
            String summary,
            List<String> facts,
            Link source,
            String sure,
            boolean primary,
            boolean followed) {}
}
