// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.programme;

import app.supple.server.wire.Json;
import app.supple.server.wire.programme.ProgrammeJson;
import app.supple.server.words.Spelling;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./supple programme`
@Command(name = "programme", description = "Print the weeks of a programme, for somebody who is never late or sore.")
public final class ProgrammeCommand implements Callable<Integer> {

    private final Supplier<List<String>> presets;
    private final Function<String, ProgrammeJson> programme;

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "trial-dose",
            description = "trial-dose (if left out), acsm, short-leaflet or starter.")
    private String preset = "trial-dose";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// @param presets the names there are
    /// @param programme of one of these names
    public ProgrammeCommand(Supplier<List<String>> presets, Function<String, ProgrammeJson> programme) {
        this.presets = presets;
        this.programme = programme;
    }

    @Override
    public Integer call() {
        List<String> known = presets.get();
        if (!known.contains(preset)) {
            spec.commandLine()
                    .getErr()
                    .println("--preset: there is no programme '" + preset + "'." + Spelling.hint(preset, known)
                            + " Choose one of " + String.join(", ", known) + ".");
            return CommandLine.ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        ProgrammeJson weeks = programme.apply(preset);
        out.println(json ? Json.pretty(weeks) : ProgrammeText.of(weeks));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
