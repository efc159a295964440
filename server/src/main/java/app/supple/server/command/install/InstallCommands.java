// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.install;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The commands that change what this computer starts. Each shows all that it would do, and asks.
public final class InstallCommands {

    private InstallCommands() {}

    /// What would be done.
    ///
    /// @param shown all of it, for a person to read
    /// @param doing does it, and gives back the sentence to print
    public record Wish(String shown, Supplier<String> doing) {}

    /// `./supple install`
    @Command(name = "install", description = "Start Supple when you log in. Shows first what it will write and run.")
    public static final class Install extends Asking {
        public Install(Supplier<Wish> wish, Supplier<@Nullable String> answer) {
            super(wish, answer);
        }
    }

    /// `./supple uninstall`
    @Command(name = "uninstall", description = "Start Supple at login no more. Your data stays.")
    public static final class Uninstall extends Asking {
        public Uninstall(Supplier<Wish> wish, Supplier<@Nullable String> answer) {
            super(wish, answer);
        }
    }

    /// What these commands have in common.
    abstract static class Asking implements Runnable {

        private final Supplier<Wish> wish;
        private final Supplier<@Nullable String> answer;

        @Option(names = "--yes", description = "Do it without asking.")
        private boolean yes;

        @Option(names = "--dry-run", description = "Show what would be done, and do nothing.")
        private boolean dry;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        /// @param answer a line of the person; null if there is nobody to answer
        Asking(Supplier<Wish> wish, Supplier<@Nullable String> answer) {
            this.wish = wish;
            this.answer = answer;
        }

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            Wish asked = wish.get();
            out.println("This will\n\n" + asked.shown() + "\n");
            out.println(dry ? "Nothing was done." : decide(asked, out));
            out.flush();
        }

        private String decide(Wish asked, PrintWriter out) {
            if (!yes) {
                out.print("Go on? [y/N] ");
                out.flush();
            }
            return yes || isYes(answer.get()) ? asked.doing().get() : "Nothing was done.";
        }

        private static boolean isYes(@Nullable String said) {
            return said != null && said.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        }
    }
}
