// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Life;
import app.supple.reminder.life.Life.Turn;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes of an answer by a person or a device. An answer is never lost to a race: if somebody wrote meanwhile,
/// it is weighed again against that.
final class Answers {

    private Answers() {}

    static List<Effect> to(Kept kept, Event event) {
        var occurrence = kept.nudge().occurrence();
        return switch (Life.after(kept.nudge(), event)) {
            case Turn.Becomes(var after) ->
                List.of(new Effect.Keep(
                        kept,
                        after,
                        Keeping.silence(kept.nudge(), after, by(event)),
                        List.of(new Effect.Find(occurrence, event))));
            case Turn.Stays() -> event instanceof Event.Shown ? late(kept) : List.of();
            case Turn.Refused(var why) -> List.of(new Effect.Refuse(occurrence, why));
        };
    }

    /// It came to a screen after somebody had answered on another, and goes off it again.
    static List<Effect> late(Kept kept) {
        boolean answered = switch (kept.nudge().state()) {
            case State.Snoozed _, State.Waiting _ -> true;
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> true;
            case State.Planned _, State.Due _, State.Sent _, State.Shown _, State.Opened _ -> false;
        };
        return answered ? List.of(new Effect.Silence(kept.nudge().occurrence(), null)) : List.of();
    }

    /// A movement is no session.
    static List<Effect> toMoved(List<Kept> days, Event.Moved event) {
        return days.stream()
                .filter(kept -> switch (kept.nudge().occurrence().rule()) {
                    case NUDGE, POSTURE -> true;
                    case MORNING, EVENING -> false;
                })
                .flatMap(kept -> to(kept, event).stream())
                .toList();
    }

    private static @Nullable Device by(Event event) {
        return switch (event) {
            case Event.Shown(var _, var by, var _) -> by;
            case Event.Opened(var _, var by, var _) -> by;
            case Event.Done(var _, var by) -> by;
            case Event.Moved(var _, var by) -> by;
            case Event.Skip(var _, var by) -> by;
            case Event.PutOff(var _, var by, var _, var _) -> by;
            case Event.Replanned _, Event.FallDue _, Event.Handed _, Event.Failed _ -> null;
            case Event.Hushed _, Event.Lapsed _ -> null;
        };
    }
}
