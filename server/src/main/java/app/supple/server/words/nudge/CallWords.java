// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.day.Account.Line;
import app.supple.reminder.day.Next;
import app.supple.reminder.life.Nudge;
import app.supple.server.words.ReminderWords;
import java.util.Locale;

/// Says what comes, why, and what became of it.
public final class CallWords {

    private CallWords() {}

    /// What comes next, and why.
    public static String next(Next next, Wall wall) {
        return NextWords.of(next, wall);
    }

    /// Why a slot is there, and what it asks for.
    public static String reason(Line line) {
        return switch (line) {
            case Line.Followed(var nudge, var _, var slot) ->
                slot == null ? unplanned(nudge) : session(line.rule()) + ReminderWords.reason(slot);
            case Line.Unfollowed(var slot) -> session(line.rule()) + ReminderWords.reason(slot);
            case Line.Silent(var leftOut) -> ReminderWords.omission(leftOut.why());
        };
    }

    /// One word for programs: the name of the state, or `unfollowed`, or `left_out`.
    public static String state(Line line) {
        return switch (line) {
            case Line.Followed(var nudge, var _, var _) ->
                nudge.state().getClass().getSimpleName().toLowerCase(Locale.ROOT);
            case Line.Unfollowed _ -> "unfollowed";
            case Line.Silent _ -> "left_out";
        };
    }

    public static String fate(Line line, Wall wall) {
        return switch (line) {
            case Line.Followed(var nudge, var _, var _) ->
                ReminderWords.fate(nudge.state(), wall.days().clock());
            case Line.Unfollowed(var slot) -> fate(slot, wall);
            case Line.Silent _ -> "Left out.";
        };
    }

    private static String fate(PlannedSlot slot, Wall wall) {
        return slot.at().toInstant().isAfter(wall.now())
                ? "Planned; it is followed once it is near, while Supple runs."
                : "Not sent: Supple was not running, or your plan was another.";
    }

    private static String session(Rule rule) {
        return switch (rule) {
            case MORNING -> "The morning session. ";
            case EVENING -> "The evening session. ";
            case NUDGE, POSTURE -> "";
        };
    }

    /// The plan of its day has it no more: it was counted from a movement.
    private static String unplanned(Nudge nudge) {
        return session(nudge.occurrence().rule()) + "Counted from when you last moved.";
    }
}
