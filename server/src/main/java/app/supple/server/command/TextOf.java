// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.server.wire.SessionJson;
import app.supple.server.wire.SessionJson.StepJson;
import app.supple.server.wire.TodayJson;
import app.supple.server.wire.TodayJson.BookendJson;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes what is usually JSON as lines for a terminal.
final class TextOf {

    private TextOf() {}

    static String today(TodayJson day) {
        return day.date() + "\n\n" + bookend("Morning", day.morning()) + "\n\n" + bookend("Evening", day.evening());
    }

    static String session(SessionJson session) {
        String steps = session.steps().stream().map(step -> line(session, step)).collect(Collectors.joining("\n"));
        return session.title() + ", " + clock(session.totalSeconds()) + notes(session.notes()) + "\n\n" + steps;
    }

    private static String bookend(String name, BookendJson bookend) {
        String stretches = bookend.stretches().stream()
                .map(stretch -> String.format(Locale.ROOT, "  %-24s %s", stretch.name(), stretch.dose()))
                .collect(Collectors.joining("\n"));
        String done = bookend.done().isEmpty() ? "" : ", done";
        return name + ", " + bookend.around() + ", " + clock(bookend.totalSeconds()) + done + notes(bookend.notes())
                + "\n" + stretches;
    }

    private static String line(SessionJson session, StepJson step) {
        String side = step.side().equals("none") ? "" : " " + step.side();
        return String.format(
                Locale.ROOT,
                "%5s  %4d s  %-12s %s%s",
                clock(step.startsAt()),
                step.seconds(),
                step.kind().replace('_', ' '),
                session.exercises().get(step.exercise()).name(),
                side);
    }

    private static String notes(Iterable<String> notes) {
        var lines = new StringBuilder();
        notes.forEach(note -> lines.append("\n  ").append(note));
        return lines.toString();
    }

    private static String clock(long seconds) {
        var length = Duration.ofSeconds(seconds);
        return String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }
}
