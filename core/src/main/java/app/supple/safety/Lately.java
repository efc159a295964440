// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person did in the last weeks.
///
/// @param practised the start of the last session, or null if there was none
/// @param stopped the start of the last one that ended because something new was felt, or null: its end lies too near
///     to the questions that follow, and the clock of a phone is no better than a minute
public record Lately(@Nullable Instant practised, @Nullable Instant stopped) {

    public static final Lately NOTHING = new Lately(null, null);

    /// How far back it is worth looking: older things make no difference.
    public static final Duration WEEKS = Duration.ofDays(29);

    /// The diary knows it, but stands further right; so it is asked through this.
    @FunctionalInterface
    public interface Asked {

        /// What was done up to a moment, for at least [#WEEKS] before it.
        Lately upTo(PersonId person, Instant moment);
    }
}
