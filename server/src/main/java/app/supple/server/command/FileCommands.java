// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that copy the diary out and back. Each does its work with a file and a data folder, and gets back
/// the sentence to print.
public final class FileCommands {

    private FileCommands() {}

    /// `./supple backup FILE`
    @Command(name = "backup", description = "Write a checked copy of your diary to FILE. Supple may be running.")
    public static final class Backup extends WithFile {
        public Backup(BiFunction<Path, @Nullable String, String> work) {
            super(work);
        }
    }

    /// `./supple check DIR`
    @Command(name = "check", description = "Read the content files below FILE (a folder) and report every problem.")
    public static final class Check extends WithFile {
        public Check(BiFunction<Path, @Nullable String, String> work) {
            super(work);
        }
    }

    /// What these commands have in common.
    abstract static class WithFile implements Runnable {

        private final BiFunction<Path, @Nullable String, String> work;

        @Parameters(paramLabel = "FILE", description = "The file.")
        private Path file = Path.of("");

        @Mixin
        private DataOption data = new DataOption();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        WithFile(BiFunction<Path, @Nullable String, String> work) {
            this.work = work;
        }

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            out.println(work.apply(file, data.folder()));
            out.flush();
        }
    }
}
