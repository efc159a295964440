// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// All that happened in a world, one line each. Spelt out only if somebody asks, because hardly anybody does.
final class Trace {

    private static final int LAST = 25;

    /// @param at by a clock that is never wrong
    private record Line(Instant at, String verb, Object what) {

        @Override
        public String toString() {
            return at + " " + verb + " " + what;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /// @param what something that does not change any more
    void note(Instant at, String verb, Object what) {
        lines.add(new Line(at, verb, what));
    }

    /// The last lines in which a word stands.
    String last(String word) {
        List<String> about = lines.stream()
                .map(Line::toString)
                .filter(line -> line.contains(word))
                .toList();
        return String.join("\n  ", about.subList(Math.max(0, about.size() - LAST), about.size()));
    }

    @Override
    public String toString() {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n", "", "\n"));
    }
}
