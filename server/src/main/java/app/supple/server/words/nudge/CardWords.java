// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.Movement;
import app.supple.reminder.Rule;
import app.supple.reminder.day.Account.Line;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.server.words.Capitals;
import app.supple.server.words.LengthWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a reminder says when it calls. Neutral, for others may read over a shoulder.
public final class CardWords {

    private CardWords() {}

    /// How far a nudge has come, in one word.
    public enum Stage {
        PLANNED,
        WAITING,
        CALLING,
        OPENED,
        DONE,
        SKIPPED,
        SILENT,
        PASSED
    }

    public static Stage stage(Line line, Wall wall) {
        return switch (line) {
            case Line.Followed followed -> stage(followed.nudge(), wall.now());
            case Line.Unfollowed(var slot) -> slot.at().toInstant().isAfter(wall.now()) ? Stage.PLANNED : Stage.PASSED;
            case Line.Silent _ -> Stage.SILENT;
        };
    }

    /// What is of no use any more has passed, though nobody has looked at it yet.
    private static Stage stage(Nudge nudge, Instant now) {
        boolean isTooLate = !nudge.state().isOver() && !nudge.leeway().isUseful(now);
        return isTooLate ? Stage.PASSED : stage(nudge.state());
    }

    public static Stage stage(State state) {
        return switch (state) {
            case State.Planned _ -> Stage.PLANNED;
            case State.Snoozed _, State.Waiting _ -> Stage.WAITING;
            case State.Due _, State.Sent _, State.Shown _ -> Stage.CALLING;
            case State.Opened _ -> Stage.OPENED;
            case State.Done _ -> Stage.DONE;
            case State.Skipped _ -> Stage.SKIPPED;
            case State.Suppressed _ -> Stage.SILENT;
            case State.Expired _ -> Stage.PASSED;
        };
    }

    static boolean isWaiting(State state) {
        return stage(state) == Stage.WAITING;
    }

    public static String title(Rule rule) {
        return switch (rule) {
            case MORNING -> "Your morning session is ready.";
            case NUDGE -> "Time for a break.";
            case EVENING -> "Your evening session is ready.";
            case POSTURE -> "Sit or stand another way.";
        };
    }

    /// `"Pelvic tilt, sitting. 2 minutes."`
    public static String text(Rule rule, @Nullable Movement movement) {
        return switch (rule) {
            case MORNING -> "It is offered for an hour.";
            case EVENING -> "It is offered until you go to bed.";
            case POSTURE -> "No need to answer.";
            case NUDGE ->
                movement == null
                        ? "Stand up and move for two minutes."
                        : movement.name() + ". " + Capitals.large(LengthWords.minutes(movement.length())) + ".";
        };
    }

    /// What kind of reminder it is, in one or two words.
    public static String kind(Rule rule) {
        return switch (rule) {
            case MORNING -> "Morning session";
            case NUDGE -> "Break";
            case EVENING -> "Evening session";
            case POSTURE -> "Posture";
        };
    }
}
