// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.pause;

import app.supple.reminder.delay.PauseWish;
import app.supple.server.command.DataOption;
import app.supple.server.wire.Json;
import app.supple.server.wire.nudge.NextJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands about what comes, and about silence. Each gets the data folder, and gives back what to print.
public final class PauseCommands {

    private PauseCommands() {}

    /// `./supple next`
    @Command(name = "next", description = "Print when the next reminder comes, and why.")
    public static final class Next implements Runnable {

        private final Function<@Nullable String, NextJson> next;

        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /// With the one who knows what comes next, from a data folder.
        public Next(Function<@Nullable String, NextJson> next) {
            this.next = next;
        }

        @Override
        public void run() {
            NextJson comes = next.apply(data.folder());
            PrintWriter out = spec.commandLine().getOut();
            out.println(json ? Json.pretty(comes) : comes.words());
            out.flush();
        }
    }

    /// `./supple pause HOW-LONG`
    @Command(name = "pause", description = "No reminders for a while. Supple may be running.")
    public static final class Pause implements Callable<Integer> {

        private final BiFunction<PauseWish, @Nullable String, String> pause;

        @Parameters(
                paramLabel = "HOW-LONG",
                description =
                        "1h, until-morning, a day such as 2026-12-24, or several: 2026-12-24..2026-12-31, both included.")
        private String length = "";

        @Option(names = "--because", paramLabel = "REASON", description = "For days: holiday (if left out) or illness.")
        private @Nullable String because;

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /// With the one who pauses in a data folder, and gives back the sentence to print.
        public Pause(BiFunction<PauseWish, @Nullable String, String> pause) {
            this.pause = pause;
        }

        /// What cannot be used is told all at once, and nothing else.
        @Override
        public Integer call() {
            var reader = new WrittenPause();
            PauseWish wish = reader.read(length, because);
            if (reader.problems().isEmpty()) {
                spec.commandLine().getOut().println(pause.apply(wish, data.folder()));
                return CommandLine.ExitCode.OK;
            }
            reader.problems().forEach(spec.commandLine().getErr()::println);
            return CommandLine.ExitCode.USAGE;
        }
    }

    /// `./supple resume`
    @Command(name = "resume", description = "End the pause that holds now. Pauses to come stay, and are listed.")
    public static final class Resume implements Runnable {

        private final Function<@Nullable String, String> resume;

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /// With the one who resumes in a data folder, and gives back the lines to print.
        public Resume(Function<@Nullable String, String> resume) {
            this.resume = resume;
        }

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            out.println(resume.apply(data.folder()));
            out.flush();
        }
    }
}
