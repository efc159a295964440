// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What ten years of diary cost: Today beside that of an empty diary, then Progress and an export.
final class Diary {

    private static final int WARM_UP = 400;
    private static final int REQUESTS = 300;
    private static final int EXPORTS = 3;

    private Diary() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        try (var empty = Program.start("empty");
                var full = Program.start("full")) {
            today(rounds, empty, full);
            Figures.atMost("Progress, ten years", milliseconds(full, "/progress"), 150, "ms");
            Figures.atMost("Progress, all of ten years", milliseconds(full, "/progress?span=all"), 150, "ms");
        }
        export();
    }

    /// Turn about, so that what else the machine does falls on both.
    private static void today(int rounds, Program empty, Program full) throws IOException {
        Figures.say("First Today after a start: %.0f ms, with an empty diary %.0f ms", first(full), first(empty));
        get(empty, "/", WARM_UP);
        get(full, "/", WARM_UP);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double little = get(empty, "/", REQUESTS);
            ratios.add(get(full, "/", REQUESTS) / little);
            Figures.say("  round %d: empty %.3f ms", round + 1, little);
        }
        Figures.atMost("Today, ten years to none", Figures.median(ratios), 1.2, "x");
    }

    private static double first(Program program) {
        return program.seconds() * 1_000;
    }

    private static double milliseconds(Program program, String page) throws IOException {
        get(program, page, 20);
        return get(program, page, 20);
    }

    /// Milliseconds that one request takes, the median of so many.
    private static double get(Program program, String page, int requests) throws IOException {
        List<Double> all = new ArrayList<>();
        try (var http = new Http(program.port())) {
            for (int i = 0; i < requests; i++) {
                long begun = System.nanoTime();
                if (http.get(page).status() != 200) {
                    throw new IOException("The page " + page + " is not there.");
                }
                all.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return Figures.median(all);
    }

    /// As a person asks for it: with the start of the program.
    private static void export() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        Path file = Path.of(System.getProperty("bench.file"));
        for (int i = 0; i < EXPORTS; i++) {
            Files.deleteIfExists(file);
            long begun = System.nanoTime();
            List<String> words = System.getProperty("bench.export").lines().toList();
            int code = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(System.getProperty("bench.log")))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("The export failed: " + String.join(" ", words));
            }
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        Figures.say("Export of ten years: %.1f MB", Files.size(file) / 1e6);
        Figures.atMost("Export, with its start", Figures.median(seconds), 2, "s");
    }
}
