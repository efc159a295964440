// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A session as one would read it aloud from a sheet: when, what, on which side, for how long.
final class Told {

    private Told() {}

    static String of(Session session) {
        List<String> lines = new ArrayList<>();
        List<Step> steps = session.timeline().steps();
        List<Duration> starts = session.timeline().starts();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            lines.add("%s %s, %d s"
                    .formatted(
                            clock(starts.get(at)),
                            what(session, step),
                            step.length().toSeconds()));
        }
        lines.add(clock(session.timeline().total()) + " end");
        return String.join("\n", lines) + "\n";
    }

    private static String what(Session session, Step step) {
        String name = session.stretches().get(step.exercise()).stretch().id().value();
        return switch (step) {
            case Step.GetReady _ -> "get ready for " + name;
            case Step.Hold hold ->
                "%shold %s %d of %d"
                        .formatted(
                                side(hold.side()),
                                name,
                                hold.count().number(),
                                hold.count().of());
            case Step.Repeat repeat -> "%s%s %d times".formatted(side(repeat.side()), name, repeat.cycles());
            case Step.ChangeSide change -> side(change.side()) + "turn over";
            case Step.Rest rest -> rest.side() == Side.NONE ? "rest after " + name : side(rest.side()) + "ease off";
        };
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> "left: ";
            case RIGHT -> "right: ";
            case NONE -> "";
        };
    }

    private static String clock(Duration at) {
        return "%d:%02d".formatted(at.toMinutes(), at.toSecondsPart());
    }
}
