// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a person has answered up to a moment. Never changed: another answer makes another edition.
///
/// @param edition counted from 1
/// @param at when its last answer was given
/// @param answers by the id of the question
public record Screening(int edition, Instant at, Round round, Map<String, Answer> answers, Ruling ruling) {

    public Screening {
        answers = Map.copyOf(answers);
    }

    /// The same questions come round again every few weeks.
    ///
    /// @param begun when the latest round began
    /// @param whole when the latest round began that was answered to its end, or null if none was
    public record Round(Instant begun, @Nullable Instant whole) {}

    public Facts facts() {
        return Facts.in(answers);
    }
}
