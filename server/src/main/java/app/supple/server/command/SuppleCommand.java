// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `./supple`: everything that the command line knows. Without a word it serves.
@Command(
        name = "supple",
        description = {"A coach for your back: five stretches, morning and evening.", ""},
        mixinStandardHelpOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Without a command, Supple starts on http://localhost:8080."})
public final class SuppleCommand implements Runnable {

    private final Runnable usual;

    private SuppleCommand(Runnable usual) {
        this.usual = usual;
    }

    /// A command line, ready to be executed. If its first word names a command, only that one is laid out, because
    /// laying out all of them takes a third of the time of a start.
    ///
    /// @param usual what to do without a word
    /// @param commands by name, each made when it is needed
    public static CommandLine of(Runnable usual, Map<String, Supplier<Object>> commands, String... words) {
        var line = new CommandLine(new SuppleCommand(usual));
        Supplier<Object> named = words.length == 0 ? null : commands.get(words[0]);
        if (named != null) {
            line.addSubcommand(named.get());
        } else {
            commands.values().forEach(command -> line.addSubcommand(command.get()));
        }
        line.addSubcommand("help", new CommandLine.HelpCommand());
        line.getCommandSpec().addOption(helpOption());
        line.setExecutionExceptionHandler(SuppleCommand::failed);
        return line;
    }

    @Override
    public void run() {
        usual.run();
    }

    private static CommandLine.Model.OptionSpec helpOption() {
        return CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this and stop.")
                .build();
    }

    /// One sentence for the person; the whole story only for faults of our own.
    ///
    /// @return the exit code
    public static int say(Exception e, PrintWriter err) {
        String message = e.getMessage();
        if (message == null || e instanceof NullPointerException) {
            e.printStackTrace(err);
        } else {
            err.println(message);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        return say(e, line.getErr());
    }
}
