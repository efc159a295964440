// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.checkin;

import app.supple.diary.checkin.Round;

/// How a check-in is called, and how Today asks for it.
public final class RoundWords {

    private RoundWords() {}

    public static String name(Round round) {
        return switch (round) {
            case WEEKLY -> "Weekly check-in";
            case START -> "Check-in at the start";
            case WEEK_6, WEEK_12, WEEK_26 -> "Check-in at week " + round.week();
        };
    }

    /// One sentence with how long it takes.
    public static String asks(Round round) {
        return switch (round) {
            case WEEKLY -> "Two minutes: how was this week?";
            case START -> "Four minutes: how is your back at the start?";
            case WEEK_6, WEEK_12, WEEK_26 -> "Four minutes: how is your back after " + round.week() + " weeks?";
        };
    }
}
