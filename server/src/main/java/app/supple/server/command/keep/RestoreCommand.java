// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.keep;

import app.supple.server.command.DataOption;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./supple restore FILE`, or `--newest` for the copy of the last night.
@Command(name = "restore", description = "Put a backup in place of your diary. Stop Supple first.")
public final class RestoreCommand implements Runnable {

    private final BiFunction<@Nullable Path, @Nullable String, String> work;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The backup.")
    private @Nullable Path file;

    @Option(names = "--newest", description = "The newest of the copies that Supple makes every night.")
    private boolean newest;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made with what restores a file into a data folder, and says so; no file stands for the newest copy.
    public RestoreCommand(BiFunction<@Nullable Path, @Nullable String, String> work) {
        this.work = work;
    }

    @Override
    public void run() {
        if ((file == null) != newest) {
            throw new ParameterException(
                    spec.commandLine(), "Name one backup: FILE, or --newest for the copy of the last night.");
        }
        var out = spec.commandLine().getOut();
        out.println(work.apply(file, data.folder()));
        out.flush();
    }
}
