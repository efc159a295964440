// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How long until the first page, how much memory, how many bytes.
final class Start {

    private static final int VIEWS = 1_000;
    private static final List<String> PAGES =
            List.of("/", "/stretches", "/stretches/cat-camel", "/play/morning", "/diary", "/settings", "/safety");

    private Start() {}

    public static void main(String[] args) throws IOException {
        int pairs = Integer.parseInt(args[0]);
        var reference = new ArrayList<Double>();
        var supple = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        // The first pair warms the disk and does not count.
        time("reference");
        time("supple");
        for (int pair = 0; pair < pairs; pair++) {
            reference.add(time("reference"));
            supple.add(time("supple"));
            ratios.add(supple.getLast() / reference.getLast());
        }
        Figures.say("Start to first page, median of %d pairs", pairs);
        Figures.say("  empty Helidon program           %7.3f s", Figures.median(reference));
        Figures.say("  Supple                          %7.3f s", Figures.median(supple));
        Figures.atMost("  ratio", Figures.median(ratios), 1.6, "x");
        memoryAndBytes();
    }

    private static double time(String name) {
        try (var program = Program.start(name)) {
            return program.seconds();
        }
    }

    private static void memoryAndBytes() throws IOException {
        try (var program = Program.start("supple");
                var http = new Http(program.port(), "Accept-Encoding: gzip\r\n")) {
            for (int view = 0; view < VIEWS; view++) {
                http.get(PAGES.get(view % PAGES.size()));
            }
            Figures.atMost("Resident after 1,000 page views", program.resident(), 110, "MB");
            FirstVisit.Sum visit = FirstVisit.of(program.port());
            Figures.atMost("First visit, " + visit.files() + " files, packed", visit.bytes() / 1024.0, 60, "KB");
        }
    }
}
