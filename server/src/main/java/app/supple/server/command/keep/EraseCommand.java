// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.keep;

import app.supple.server.command.DataOption;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./supple erase`: everything goes, once a word is typed.
@Command(name = "erase", description = "Erase everything that Supple keeps about you, for good. Stop Supple first.")
public final class EraseCommand implements Runnable {

    private static final String WORD = "erase";

    private final Function<@Nullable String, String> work;
    private final Supplier<@Nullable String> answer;

    @Option(names = "--yes", description = "Ask nothing.")
    private boolean sure;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made with what erases a data folder, and says so.
    ///
    /// @param answer what the person types; null if nobody is there
    public EraseCommand(Function<@Nullable String, String> work, Supplier<@Nullable String> answer) {
        this.work = work;
        this.answer = answer;
    }

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        if (!sure) {
            out.println(
                    "This erases your diary, answers, settings and all copies that Supple made. There is no way back.");
            out.println("Type erase to go on; anything else keeps everything.");
            out.flush();
        }
        out.println(sure || WORD.equals(answer.get()) ? work.apply(data.folder()) : "Nothing was erased.");
        out.flush();
    }
}
