// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.library.Library;
import app.supple.server.wire.Json;
import app.supple.server.wire.SessionJson;
import app.supple.server.wire.StretchesJson;
import app.supple.server.wire.TodayJson;
import app.supple.server.words.DoseWords;
import app.supple.server.words.Pictures;
import app.supple.server.words.PlaceWords;
import java.io.PrintWriter;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The commands that print something and stop.
public final class PrintCommands {

    private PrintCommands() {}

    /// `./supple version`
    @Command(name = "version", description = "Print the version.")
    public static final class Version extends Printing {

        private final String version;

        public Version(String version) {
            this.version = version;
        }

        @Override
        void print(PrintWriter out) {
            out.println("supple " + version);
        }
    }

    /// `./supple stretches`
    @Command(name = "stretches", description = "List the stretches.")
    public static final class Stretches extends Printing {

        private final Supplier<Library> library;
        private final Supplier<Pictures> pictures;

        public Stretches(Supplier<Library> library, Supplier<Pictures> pictures) {
            this.library = library;
            this.pictures = pictures;
        }

        @Override
        void print(PrintWriter out) {
            Library all = library.get();
            if (json) {
                out.println(Json.pretty(StretchesJson.of(all, pictures.get())));
                return;
            }
            all.all()
                    .forEach(stretch -> out.printf(
                            "%-20s %-24s %-24s %s%n",
                            stretch.id(),
                            stretch.name(),
                            PlaceWords.place(stretch),
                            DoseWords.dose(stretch, stretch.doses().usual().dose())));
        }
    }

    /// `./supple today`
    @Command(name = "today", description = "Print today’s two sessions and what is done of them.")
    public static final class Today extends Printing {

        @Mixin
        private DataOption data = new DataOption();

        private final Function<@Nullable String, TodayJson> today;

        public Today(Function<@Nullable String, TodayJson> today) {
            this.today = today;
        }

        @Override
        void print(PrintWriter out) {
            TodayJson day = today.apply(data.folder());
            out.println(json ? Json.pretty(day) : TextOf.today(day));
        }
    }

    /// `./supple session`
    @Command(name = "session", description = "Print a session, second by second.")
    public static final class Session extends Printing {

        private static final int MOST_MINUTES = 60;

        /// What was asked for.
        ///
        /// @param minutes at hand; 0 for as many as it takes
        public record Asked(String routine, int minutes) {}

        @Option(
                names = "--routine",
                paramLabel = "NAME",
                defaultValue = "evening",
                description = "morning, evening (if left out), or a stretch alone.")
        private String routine = "evening";

        @Mixin
        private DataOption data = new DataOption();

        @Option(
                names = "--minutes",
                paramLabel = "N",
                defaultValue = "0",
                description = "What fits into so many minutes; all of it if left out.")
        private int minutes;

        private final BiFunction<Asked, @Nullable String, SessionJson> session;

        public Session(BiFunction<Asked, @Nullable String, SessionJson> session) {
            this.session = session;
        }

        @Override
        void print(PrintWriter out) {
            if (minutes < 0 || minutes > MOST_MINUTES) {
                throw new IllegalArgumentException("--minutes needs a whole number from 1 to 60, such as 4.");
            }
            SessionJson planned = session.apply(new Asked(routine, minutes), data.folder());
            out.println(json ? Json.pretty(planned) : TextOf.session(planned));
        }
    }

    /// What these commands have in common.
    abstract static class Printing implements Runnable {

        @Option(names = "--json", description = "As JSON.")
        boolean json;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            print(out);
            out.flush();
        }

        abstract void print(PrintWriter out);
    }
}
