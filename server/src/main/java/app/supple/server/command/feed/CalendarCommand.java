// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.feed;

import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Subscriptions.Written;
import app.supple.reminder.feed.Titles;
import app.supple.server.command.DataOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./supple calendar FILE`
@Command(name = "calendar", description = "Write your reminders to FILE, to be imported into a calendar.")
public final class CalendarCommand implements Callable<Integer> {

    private final Asked asked;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as supple.ics.")
    private Path file = Path.of("");

    @Option(names = "--names", description = "With the names of movements. Without, a break is called Break.")
    private boolean names;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many days, today among them: 1 to 366, or 60 if left out.")
    private String days = "60";

    @Option(names = "--force", description = "Write over FILE if it is there.")
    private boolean force;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Whoever knows the reminders in a data folder.
    @FunctionalInterface
    public interface Asked {
        Written calendar(Titles titles, int days, @Nullable String data);
    }

    /// With the one who is asked.
    public CalendarCommand(Asked asked) {
        this.asked = asked;
    }

    @Override
    public Integer call() {
        if (!days.matches("[1-9][0-9]{0,2}") || Integer.parseInt(days) > Subscriptions.MOST_DAYS) {
            spec.commandLine()
                    .getErr()
                    .println("--days: '" + days + "' is no number from 1 to 366. Write --days 60, or leave it out.");
            return CommandLine.ExitCode.USAGE;
        }
        NewFile.check(file, force);
        Titles titles = names ? Titles.NAMED : Titles.NEUTRAL;
        Written written = asked.calendar(titles, Integer.parseInt(days), data.folder());
        NewFile.write(file, written.text(), force);
        spec.commandLine().getOut().println(told(written));
        return CommandLine.ExitCode.OK;
    }

    private String told(Written written) {
        String left = written.left() == 0
                ? ""
                : " " + written.left() + " later ones did not fit in; write fewer with --days.";
        return written.events() + " reminders written to " + file + "." + left
                + " Import it into a calendar of its own; it does not follow later changes.";
    }
}
