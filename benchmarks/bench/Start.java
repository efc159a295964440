// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// How long until the first page, how much memory, how many bytes.
final class Start {

    private static final int VIEWS = 1_000;
    private static final List<String> PAGES =
            List.of("/", "/stretches", "/stretches/cat-camel", "/play/morning", "/diary", "/settings", "/safety");

    private Start() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        var empty = new EnumMap<Empty, List<Double>>(Empty.class);
        var supple = new ArrayList<Double>();
        // The first round warms the disk and does not count.
        for (int round = 0; round <= rounds; round++) {
            for (Empty kind : Empty.values()) {
                empty.computeIfAbsent(kind, _ -> new ArrayList<>()).add(time(kind.property));
            }
            supple.add(time("supple"));
        }
        Figures.say("Start to first page, median of %d rounds", rounds);
        Figures.say("  %-43s %7.3f s", "Supple", Figures.median(counted(supple)));
        empty.forEach((kind, seconds) -> tell(kind, counted(seconds), counted(supple)));
        memoryAndBytes();
    }

    /// Ways to start the empty program, from the barest to the one with everything that Supple has.
    private enum Empty {
        PLAIN("plain", "empty program, plain java"),
        CACHED("cached", "empty program, with an AOT cache of its own"),
        TUNED("tuned", "the same, and with Supple's JVM flags");

        private final String property;
        private final String words;

        Empty(String property, String words) {
            this.property = property;
            this.words = words;
        }
    }

    private static List<Double> counted(List<Double> seconds) {
        return seconds.subList(1, seconds.size());
    }

    private static void tell(Empty kind, List<Double> empty, List<Double> supple) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < empty.size(); round++) {
            ratios.add(supple.get(round) / empty.get(round));
        }
        Figures.say("  %-43s %7.3f s", kind.words, Figures.median(empty));
        switch (kind) {
            case PLAIN, TUNED -> Figures.say("%-34s %7.2f x", "    ratio", Figures.median(ratios));
            case CACHED -> Figures.atMost("    ratio", Figures.median(ratios), 1.6, "x");
        }
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
