// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.data;

import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Tally;
import app.supple.server.words.move.MoveWords;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What came of moving, for a terminal.
final class MoveText {

    private MoveText() {}

    /// "11 sessions, 3 notes"
    static String counts(Map<Kind, Integer> counts) {
        String said = Arrays.stream(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> MoveWords.many(kind, counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing, because there is nothing yet" : said;
    }

    /// One line for each fate that there was.
    static String tally(Tally tally) {
        return Arrays.stream(Fate.values())
                .filter(fate -> tally.count(fate) > 0)
                .map(fate -> "  " + MoveWords.fate(fate) + ": " + counts(of(tally, fate)))
                .collect(Collectors.joining("\n"));
    }

    private static Map<Kind, Integer> of(Tally tally, Fate fate) {
        return Arrays.stream(Kind.values())
                .filter(kind -> tally.count(kind, fate) > 0)
                .collect(Collectors.toMap(kind -> kind, kind -> tally.count(kind, fate)));
    }
}
