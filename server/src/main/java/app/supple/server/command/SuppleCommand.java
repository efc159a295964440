// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import java.io.PrintWriter;
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

    /// The whole command line, ready to be executed.
    ///
    /// @param commands each annotated with its name
    /// @param usual what to do without a word
    public static CommandLine of(Runnable usual, Iterable<Object> commands) {
        var line = new CommandLine(new SuppleCommand(usual));
        commands.forEach(line::addSubcommand);
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
    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult result) {
        PrintWriter err = line.getErr();
        String message = e.getMessage();
        if (message == null || e instanceof NullPointerException) {
            e.printStackTrace(err);
        } else {
            err.println(message);
        }
        return line.getCommandSpec().exitCodeOnExecutionException();
    }
}
