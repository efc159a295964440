// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.data;

import app.supple.move.Kind;
import app.supple.person.PersonId;
import app.supple.server.command.DataOption;
import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.NewFile;
import app.supple.server.luggage.csv.CsvExport;
import app.supple.server.luggage.csv.CsvExport.Mark;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./supple export FILE`
@Command(name = "export", description = "Write everything of yours to FILE. Supple may be running.")
public final class ExportCommand implements Runnable {

    private final DataAsked asked;

    @Parameters(paramLabel = "FILE", description = "The file, such as supple.json.")
    private Path file = Path.of("");

    @Option(names = "--csv", description = "Tables instead: into a folder FILE, or one ZIP if it ends in .zip.")
    private boolean csv;

    @Option(names = "--bom", description = "Begin each table with the mark by which some spreadsheets know UTF-8.")
    private boolean bom;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// With the one who is asked.
    public ExportCommand(DataAsked asked) {
        this.asked = asked;
    }

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        out.println(asked.with(data.folder(), this::export));
        out.flush();
    }

    private String export(Luggage luggage) {
        return csv || isZip() ? tables(new CsvExport(luggage, bom ? Mark.BYTE_ORDER : Mark.NONE)) : all(luggage);
    }

    private boolean isZip() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private String tables(CsvExport tables) {
        if (isZip()) {
            NewFile.write(file, out -> {
                tables.zip(PersonId.ME, out);
                return file;
            });
        } else {
            tables.folder(PersonId.ME, file);
        }
        return "Written to " + file + ": sessions, steps, notes and check-ins as tables.";
    }

    private String all(Luggage luggage) {
        Map<Kind, Integer> counts = NewFile.write(file, out -> luggage.export(PersonId.ME, out));
        return "Written to " + file + ": " + MoveText.counts(counts) + ".";
    }
}
