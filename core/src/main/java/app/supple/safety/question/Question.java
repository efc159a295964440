// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.library.Condition;
import app.supple.library.source.Grounds;
import org.jspecify.annotations.Nullable;

/// One thing to be answered with yes or no.
///
/// @param filters what stretches are filtered by after a yes, or null for nothing
/// @param grounds why it is asked
public record Question(
        String id,
        Level level,
        Weight weight,
        Words words,
        @Nullable Condition filters,
        Grounds grounds) {

    /// What the person reads.
    ///
    /// @param ask ends with a question mark
    /// @param more what is meant, or empty
    /// @param then what comes of a yes, in one or two sentences
    public record Words(String ask, String more, String then) {}
}
