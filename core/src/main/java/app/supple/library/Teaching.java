// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a good teacher says about a stretch, in the order in which they say it.
public record Teaching(String why, String start, List<String> steps, Sense sense, Cues cues) {

    /// What it should feel like, what commonly goes wrong, and how to breathe.
    public record Sense(String feel, List<String> mistakes, String breathing) {}

    /// Short enough to be spoken while somebody moves.
    ///
    /// @param start as one gets ready: the position
    /// @param go what to do now
    /// @param middle a kind word half way
    /// @param change how to change side; only for two-sided stretches
    public record Cues(
            String start,
            String go,
            String middle,
            @Nullable String change) {}
}
