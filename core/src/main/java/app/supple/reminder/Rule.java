// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

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
