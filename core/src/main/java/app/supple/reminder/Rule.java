// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import java.time.Duration;

/// Why there are reminders at all. Part of what an occurrence is, so a wish that changes does not make it another.
public enum Rule {
    /// The morning session, offered for the first hour after rising.
    MORNING,
    /// One movement of a few minutes, away from the chair or on it.
    NUDGE,
    /// The evening session, offered for the last hour before bed.
    EVENING,
    /// A silent word about posture.
    POSTURE;

    /// How long a session is offered: for the first hour of the day, and for the last.
    public static final Duration SESSION_OPEN = Duration.ofHours(1);

    /// Whether it is worth a sound, and goes out to phones. A word about posture waits on a page.
    public boolean isCalledOut() {
        return this != POSTURE;
    }

    boolean isBookend() {
        return this == MORNING || this == EVENING;
    }

    /// Where two cannot both stand, the one with more weight stays.
    int weight() {
        return switch (this) {
            case MORNING, EVENING -> 2;
            case NUDGE -> 1;
            case POSTURE -> 0;
        };
    }
}
