// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Life;
import app.supple.reminder.life.Life.Turn;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes that only count if nobody was faster: whoever was will see to it.
final class Keeping {

    private Keeping() {}

    static List<Effect> quietly(Kept seen, Event event) {
        return switch (Life.after(seen.nudge(), event)) {
            case Turn.Becomes(var after) -> List.of(new Effect.Keep(seen, after, List.of(), List.of()));
            case Turn.Stays(), Turn.Refused _ -> List.of();
        };
    }

    /// And off all screens it goes, if it was on any.
    static List<Effect> andSilence(Kept seen, Event event) {
        return switch (Life.after(seen.nudge(), event)) {
            case Turn.Becomes(var after) ->
                List.of(new Effect.Keep(seen, after, silence(seen.nudge(), after, null), List.of()));
            case Turn.Stays(), Turn.Refused _ -> List.of();
        };
    }

    /// @param but the device that knows already
    static List<Effect> silence(Nudge before, Nudge after, @Nullable Device but) {
        boolean vanishes = before.state().isOnScreens() && !after.state().isOnScreens();
        return vanishes ? List.of(new Effect.Silence(after.occurrence(), but)) : List.of();
    }
}
