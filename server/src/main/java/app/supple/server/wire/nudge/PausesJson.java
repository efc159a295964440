// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.day.Next;
import app.supple.reminder.delay.Pause;
import app.supple.server.words.nudge.Wall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pauses that are still to end.
///
/// @param silentUntil until when all is silent now, pauses without a gap taken as one; null if nothing holds
public record PausesJson(@Nullable String silentUntil, List<PauseJson> pauses) {

    public static PausesJson of(List<Pause> pauses, Next next, Wall wall) {
        String until = next instanceof Next.Paused(var end, var _, var _)
                ? wall.offset(end).toString()
                : null;
        return new PausesJson(
                until, pauses.stream().map(pause -> PauseJson.of(pause, wall)).toList());
    }
}
