// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Guesses what was meant by a misspelt word.
public final class Spelling {

    private Spelling() {}

    /// `" Did you mean 'mat'?"`, or nothing if no word is near.
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        int farthest = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(word -> distance(written, word) <= farthest)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Levenshtein's distance: how many letters to add, drop or change.
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            before = nextRow(a.charAt(i - 1), i, b, before);
        }
        return before[b.length()];
    }

    private static int[] nextRow(char letter, int row, String b, int[] before) {
        int[] now = new int[b.length() + 1];
        now[0] = row;
        for (int j = 1; j <= b.length(); j++) {
            int change = before[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
        }
        return now;
    }
}
