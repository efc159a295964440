// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.screening;

import app.supple.safety.Due;

/// Says why the questions come now.
public final class DueWords {

    private DueWords() {}

    /// The page in a few words.
    public static String title(Due due) {
        return switch (due) {
            case NOT, FOUR_WEEKS -> "The same questions again";
            case NEVER -> "Before your first session";
            case STOPPED -> "Before you go on";
            case GAP -> "Welcome back";
        };
    }

    /// What stands on the card of a session: why, and how long it takes.
    public static String first(Due due) {
        return switch (due) {
            case NOT, NEVER -> "Before your first session: some plain questions, about 3 minutes.";
            case STOPPED, GAP, FOUR_WEEKS -> why(due) + " They take about 3 minutes.";
        };
    }

    /// One sentence.
    public static String why(Due due) {
        return switch (due) {
            case NOT -> "You can answer all questions again at any time.";
            case NEVER -> "Some plain questions come first, one at a time.";
            case STOPPED -> "Your last session ended because something new was felt, so the questions come first.";
            case GAP -> "It has been more than two weeks, and bodies change. So the questions come first.";
            case FOUR_WEEKS -> "Four weeks have passed, and bodies change. So the questions come round again.";
        };
    }
}
