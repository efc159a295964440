// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing in lines, boxes, dots and words, each with a look that the styles know.
///
/// @param id what its title is called on its page
/// @param sentence what is to be seen on it
/// @param look of the whole; `chart`, and what else the styles know
public record Sketch(String id, String title, String sentence, String look, List<Stroke> strokes) {

    /// What a stroke is drawn with.
    public enum Pen {
        LINE,
        BOX,
        DOT,
        WORDS
    }

    /// One stroke. Places across may be shares of the width, as in `50%`.
    ///
    /// @param across where a line ends, how wide a box is, the radius of a dot; null for words
    /// @param down where a line ends, how high a box is; null for dots and words
    /// @param anchor which end of the words lies at their place; null for all else
    /// @param words empty for all else
    public record Stroke(
            Pen pen,
            String look,
            Place at,
            @Nullable String across,
            @Nullable String down,
            @Nullable String anchor,
            String words) {}

    /// From left to right and from top to bottom.
    public record Place(String x, String y) {}
}
