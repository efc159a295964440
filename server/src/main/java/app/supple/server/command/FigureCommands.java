// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that write drawings into files.
public final class FigureCommands {

    private FigureCommands() {}

    /// Draws one figure into a file, and gives back the sentence to print.
    @FunctionalInterface
    public interface Drawing {
        String draw(String id, Map<String, String> wishes, Path file);
    }

    /// Draws all figures into a file, and gives back the sentence to print.
    @FunctionalInterface
    public interface Sheet {
        String draw(Path file);
    }

    /// `./supple figure ID`
    @Command(name = "figure", description = "Draw a stretch into an SVG file. It moves, unless you ask for a still.")
    public static final class One extends Writing {

        private final Drawing drawing;

        @Parameters(paramLabel = "ID", description = "Which stretch, such as cat-camel.")
        private String id = "";

        @Option(names = "--form", paramLabel = "FORM", description = "standard, easier, harder or chair.")
        private @Nullable String form;

        @Option(names = "--side", paramLabel = "SIDE", description = "left or right.")
        private @Nullable String side;

        @Option(
                names = "--still",
                paramLabel = "MOMENT",
                arity = "0..1",
                fallbackValue = "end",
                description = "Only the end of the movement, or its start.")
        private @Nullable String still;

        @Option(names = "--look", paramLabel = "LOOK", description = "Who is drawn, such as brown-bun-broad.")
        private @Nullable String look;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write it.")
        private Path out = Path.of("");

        public One(Drawing drawing) {
            this.drawing = drawing;
        }

        @Override
        String write() {
            return drawing.draw(id, wishes(), out);
        }

        private Map<String, String> wishes() {
            Map<String, String> wishes = new LinkedHashMap<>();
            put(wishes, "form", form);
            put(wishes, "side", side);
            put(wishes, "still", still);
            put(wishes, "look", look);
            return wishes;
        }

        private static void put(Map<String, String> wishes, String key, @Nullable String word) {
            if (word != null) {
                wishes.put(key, word);
            }
        }
    }

    /// `./supple figures`
    @Command(name = "figures", description = "Write one page that shows every figure, to look at or to print.")
    public static final class All extends Writing {

        private final Sheet sheet;

        @Option(names = "--sheet", paramLabel = "FILE", required = true, description = "Where to write it.")
        private Path file = Path.of("");

        public All(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        String write() {
            return sheet.draw(file);
        }
    }

    /// What these commands have in common.
    abstract static class Writing implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            PrintWriter out = spec.commandLine().getOut();
            out.println(write());
            out.flush();
        }

        abstract String write();
    }
}
