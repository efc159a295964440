// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.delay.PauseWish.Over;
import app.supple.reminder.delay.PauseWish.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/// Says how long a pause is.
public final class PauseWords {

    private PauseWords() {}

    /// Within a sentence: `until 12:24`, `from Thursday 24 December to Thursday 31 December, on holiday`.
    public static String pause(Pause pause, Wall wall) {
        return switch (pause.cause()) {
            case HOUR -> "until " + wall.moment(pause.until());
            case UNTIL_MORNING -> "until " + wall.moment(pause.until());
            case HOLIDAY -> days(pause, wall) + ", on holiday";
            case ILLNESS -> days(pause, wall) + ", ill";
        };
    }

    /// What is said to who is silent now: `"Paused until 12:24."`
    public static String holds(Instant until, Cause cause, Wall wall) {
        String why = switch (cause) {
            case HOUR, UNTIL_MORNING -> "";
            case HOLIDAY -> " You are on holiday.";
            case ILLNESS -> " Get well soon.";
        };
        return "Paused until " + wall.moment(until) + "." + why;
    }

    /// A sentence: why days cannot be silent, and what to write instead.
    public static String refusal(Refusal why, Over wish, LocalDate today) {
        return switch (why) {
            case BACKWARDS ->
                wish.last() + " comes before " + wish.first() + "; choose " + wish.first() + " or a later last day.";
            case PAST -> wish.last() + " is over; today is " + today + ", so choose that or a later last day.";
            case TOO_LONG ->
                "From " + wish.first() + " to " + wish.last()
                        + " is too long or too far ahead; choose a last day within " + PauseWish.MOST_DAYS
                        + " days of the first and of today.";
        };
    }

    private static String days(Pause pause, Wall wall) {
        LocalDate first = wall.dateOf(pause.from());
        LocalDate last = wall.dateOf(pause.until().minusMillis(1));
        return first.equals(last) ? wall.onDate(first) : "from " + wall.date(first) + " to " + wall.date(last);
    }
}
