// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.day.Account.Line;
import app.supple.reminder.day.Next;
import app.supple.reminder.life.State;
import app.supple.server.words.Capitals;
import app.supple.server.words.ReminderWords;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/// Says what comes next, and why.
final class NextWords {

    /// What lies further ahead than this has a date, and nobody counts hours.
    private static final Duration COUNTED = Duration.ofHours(24);

    private NextWords() {}

    /// `"11:00, in 35 minutes. Every 2 hours, counted from 07:00. Pelvic tilt: sitting, 2 minutes."`
    static String of(Next next, Wall wall) {
        return switch (next) {
            case Next.Comes comes -> Capitals.large(comes(comes, wall)) + between(comes, wall);
            case Next.Paused(var until, var cause, var then) ->
                PauseWords.holds(until, cause, wall) + " " + then(then, wall);
            case Next.Quiet(var hours, var then) -> "You wish for quiet from " + hours + ". " + then(then, wall);
            case Next.Nothing() -> "Nothing comes: with these wishes no reminder is left in any week.";
        };
    }

    private static String then(Next then, Wall wall) {
        return switch (then) {
            case Next.Comes comes -> "Then: " + comes(comes, wall);
            case Next.Nothing(), Next.Paused _, Next.Quiet _ -> of(then, wall);
        };
    }

    private static String comes(Next.Comes comes, Wall wall) {
        return wall.moment(comes.at()) + distance(comes, wall) + ". " + putOff(comes.line())
                + CallWords.reason(comes.line());
    }

    /// To the minute, rounded up: who has 20 seconds left is told of a minute.
    private static String distance(Next.Comes comes, Wall wall) {
        Duration ahead = Duration.between(wall.now(), comes.at());
        Duration minutes = ahead.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
        if (minutes.isZero()) {
            return ", now";
        }
        return minutes.compareTo(COUNTED) < 0 ? ", in " + ReminderWords.length(minutes) : "";
    }

    private static String putOff(Line line) {
        return line instanceof Line.Followed(var nudge, var _, var _) && nudge.state() instanceof State.Snoozed
                ? "Put off from " + nudge.occurrence().slot() + ". "
                : "";
    }

    private static String between(Next.Comes comes, Wall wall) {
        return comes.between().isEmpty()
                ? ""
                : comes.between().stream()
                        .map(pause -> PauseWords.pause(pause, wall))
                        .collect(Collectors.joining("; ", " Before that you pause ", "."));
    }
}
