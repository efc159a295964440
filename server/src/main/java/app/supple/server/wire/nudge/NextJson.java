// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.day.Next;
import app.supple.server.wire.SlotJson;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.Wall;
import org.jspecify.annotations.Nullable;

/// What comes next.
///
/// @param state `comes`, `paused`, `quiet` or `nothing`
/// @param until when the pause ends, with its offset; null without one
/// @param reminder what comes, at once or after the pause; null if nothing does
/// @param words all of it in sentences
public record NextJson(
        String state, @Nullable String until, @Nullable SlotJson reminder, String words) {

    public static NextJson of(Next next, Wall wall) {
        String words = CallWords.next(next, wall);
        return switch (next) {
            case Next.Comes _ -> new NextJson("comes", null, slot(next, wall), words);
            case Next.Paused(var until, var _, var then) ->
                new NextJson("paused", wall.offset(until).toString(), slot(then, wall), words);
            case Next.Quiet(var _, var then) -> new NextJson("quiet", null, slot(then, wall), words);
            case Next.Nothing() -> new NextJson("nothing", null, null, words);
        };
    }

    private static @Nullable SlotJson slot(Next next, Wall wall) {
        return next instanceof Next.Comes(var line, var at, var _)
                ? SlotJson.of(wall.offset(at), line.rule(), CallWords.reason(line))
                : null;
    }
}
