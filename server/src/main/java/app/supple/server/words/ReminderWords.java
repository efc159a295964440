// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.person.WallClock;
import app.supple.reminder.Movement;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.Why;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.life.State;
import java.time.Duration;

/// Says why a reminder comes or does not, and what became of it.
public final class ReminderWords {

    private static final int MINUTES_AN_HOUR = 60;

    private ReminderWords() {}

    /// `"Every 2 hours, counted from 07:00. Pelvic tilt: sitting, 2 minutes."`
    public static String reason(PlannedSlot slot) {
        String moved = slot.isMoved()
                ? " The clocks leave out " + slot.occurrence().slot() + ", so it comes later by as much."
                : "";
        Movement movement = slot.movement();
        String what =
                movement == null ? "" : " " + movement.name() + ", " + LengthWords.minutes(movement.length()) + ".";
        return reason(slot.reason()) + moved + what;
    }

    public static String omission(Why.Omission omission) {
        return switch (omission) {
            case Why.Omission.Quiet(var hours) -> "You wish for quiet from " + hours + ".";
            case Why.Omission.DuringSession(Rule bookend) ->
                bookend == Rule.MORNING ? "The morning session is still open." : "The evening session is open.";
            case Why.Omission.BeforeSession(var evening) -> "The evening session is near, at " + evening + ".";
            case Why.Omission.OverCap(int nudges) -> "You wish for " + nudges + " nudges a day at most.";
            case Why.Omission.Overtaken() -> "The clocks leave out this time, and another comes before it would.";
            case Why.Omission.NeverCame() -> "This time never came where you were.";
        };
    }

    /// What became of a reminder, also of a silent one: `"Not sent: you were in a meeting until 11:00."`
    public static String fate(State state, WallClock clock) {
        return new FateWords(clock).state(state);
    }

    /// Why a reminder cannot be put off.
    public static String refusal(Leeway.Bound bound) {
        return FateWords.refusal(bound);
    }

    /// `"2 hours"`, `"1 hour 30 minutes"`, `"45 minutes"`.
    public static String length(Duration length) {
        String hours = many(length.toHours(), "hour");
        String minutes = many(length.toMinutes() % MINUTES_AN_HOUR, "minute");
        return (hours + " " + minutes).strip();
    }

    /// `"Every 2 hours, counted from 07:00."`
    public static String reason(Why.Reason reason) {
        return switch (reason) {
            case Why.Reason.AtRising(var rising) -> "You rise at " + rising + ".";
            case Why.Reason.BeforeBed(var bed) -> "The last hour before bed at " + bed + ".";
            case Why.Reason.Every(var interval, var from) ->
                "Every " + length(interval.length()) + ", counted from " + from + ".";
            case Why.Reason.SinceMovement(var interval) -> length(interval.length()) + " after you last moved.";
            case Why.Reason.Posture(var interval) -> "Every " + length(interval.length()) + ", without a sound.";
        };
    }

    private static String many(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }
}
