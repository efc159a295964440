// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What has come of everything that came in, or would come of it.
///
/// @param counts by kind and fate; what there was none of is missing
/// @param clashes those of which something can be chosen, at most [#MOST_CLASHES]
public record Tally(Map<Kind, Map<Fate, Integer>> counts, List<Clash> clashes) {

    /// So many clashes are shown one by one.
    public static final int MOST_CLASHES = 100;

    public Tally {
        Map<Kind, Map<Fate, Integer>> copy = new EnumMap<>(Kind.class);
        counts.forEach((kind, fates) -> copy.put(kind, Map.copyOf(fates)));
        counts = copy;
        clashes = List.copyOf(clashes);
    }

    public int count(Kind kind, Fate fate) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(fate, 0);
    }

    /// Of all kinds together.
    public int count(Fate fate) {
        return counts.values().stream()
                .mapToInt(fates -> fates.getOrDefault(fate, 0))
                .sum();
    }
}
