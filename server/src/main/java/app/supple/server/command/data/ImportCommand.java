// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.data;

import app.supple.move.Choice;
import app.supple.move.Clash;
import app.supple.move.Tally;
import app.supple.person.PersonId;
import app.supple.server.command.DataOption;
import app.supple.server.luggage.Arrival;
import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.Outcome;
import app.supple.server.words.move.MoveWords;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./supple import FILE`
@Command(name = "import", description = "Take in FILE, as export wrote it. What is here stays. Stop Supple first.")
public final class ImportCommand implements Runnable {

    private final DataAsked asked;

    @Parameters(paramLabel = "FILE", description = "The file, such as supple.json.")
    private Path file = Path.of("");

    @Option(names = "--look", description = "Only say what would come of it.")
    private boolean look;

    @Option(names = "--theirs", description = "Where both have something else, take what is in FILE.")
    private boolean theirs;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// With the one who is asked.
    public ImportCommand(DataAsked asked) {
        this.asked = asked;
    }

    @Override
    public void run() {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + ". Check its name and folder.");
        }
        var out = spec.commandLine().getOut();
        out.println(asked.with(data.folder(), this::work));
        out.flush();
    }

    private String work(Luggage luggage) {
        try {
            Arrival arrival = luggage.export(file, PersonId.ME);
            return said(
                    look
                            ? luggage.look(arrival, PersonId.ME)
                            : luggage.take(arrival, PersonId.ME, theirs ? Choice.THEIRS : Choice.MINE));
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(
                    "The file " + file + " cannot be read. Check whether you may read it.", e);
        }
    }

    private String said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var troubles) ->
                throw new IllegalArgumentException("Nothing was taken in from " + file + ":" + troubles.lines());
            case Outcome.Read read -> said(read.tally());
        };
    }

    private String said(Tally tally) {
        return (look ? "This would come of " : "This came of ") + file + ":\n" + MoveText.tally(tally) + clashes(tally);
    }

    private static String clashes(Tally tally) {
        if (tally.clashes().isEmpty()) {
            return "";
        }
        return "\nTwo things for one place (the first " + Tally.MOST_CLASHES + "); --theirs takes those of the file:\n"
                + tally.clashes().stream().map(ImportCommand::line).collect(Collectors.joining("\n"));
    }

    private static String line(Clash clash) {
        return "  " + MoveWords.place(clash.theirs()) + ": here " + MoveWords.said(clash.mine()) + "; in the file "
                + MoveWords.said(clash.theirs());
    }
}
