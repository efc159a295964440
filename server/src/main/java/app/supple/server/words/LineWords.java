// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.person.WallClock;
import app.supple.reminder.day.Account.Line;
import app.supple.server.words.CallWords.Stage;
import java.time.Instant;

/// Says of every slot of a day where it stands and why, also of the silent ones.
///
/// @param clock on the wall of the person
/// @param now as they ask
public record LineWords(WallClock clock, Instant now) {

    public Stage stage(Line line) {
        return switch (line) {
            case Line.Followed followed -> CallWords.stage(followed.nudge().state());
            case Line.Unfollowed unfollowed -> isPast(unfollowed) ? Stage.PASSED : Stage.PLANNED;
            case Line.Silent _ -> Stage.SILENT;
        };
    }

    /// What has become of it, or will: `"Not sent: you were in a meeting until 11:00."`
    public String fate(Line line) {
        return switch (line) {
            case Line.Followed followed -> ReminderWords.fate(followed.nudge().state(), clock);
            case Line.Unfollowed unfollowed -> isPast(unfollowed) ? "Not sent: Supple was not running." : "Planned.";
            case Line.Silent silent ->
                "Left out: "
                        + Capitals.small(ReminderWords.omission(silent.leftOut().why()));
        };
    }

    /// Why the plan has it, with the movement; empty if it has it no more, or never had.
    public String why(Line line) {
        return switch (line) {
            case Line.Followed(var _, var _, var slot) -> slot == null ? "" : ReminderWords.reason(slot);
            case Line.Unfollowed(var slot) -> ReminderWords.reason(slot);
            case Line.Silent _ -> "";
        };
    }

    /// The time at which it comes, or came: where it was put off to, while it waits.
    public String time(Line line) {
        return switch (line) {
            case Line.Followed(var nudge, var wall, var _) ->
                stage(line) == Stage.WAITING
                        ? clock.read(nudge.leeway().due()).toLocalTime().toString()
                        : wall.toLocalTime().toString();
            case Line.Unfollowed unfollowed -> unfollowed.wall().toLocalTime().toString();
            case Line.Silent silent -> silent.wall().toLocalTime().toString();
        };
    }

    private boolean isPast(Line.Unfollowed line) {
        return !line.slot().at().toInstant().isAfter(now);
    }
}
