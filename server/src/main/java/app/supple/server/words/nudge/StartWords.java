// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.Movement;
import app.supple.reminder.Rule;
import org.jspecify.annotations.Nullable;

/// Where a reminder leads.
public final class StartWords {

    private StartWords() {}

    /// The page to open for it; null for a word about posture, which wants nothing opened.
    ///
    /// @param movement the one whose turn it is; null for a session, or if the plan has it no more
    public static @Nullable String page(Rule rule, @Nullable Movement movement) {
        return switch (rule) {
            case MORNING -> "/play/morning";
            case EVENING -> "/play/evening";
            case NUDGE -> movement == null ? "/play/desk?minutes=4" : "/play/" + movement.id() + "?form=chair";
            case POSTURE -> null;
        };
    }
}
