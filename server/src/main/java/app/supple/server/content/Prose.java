// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import java.util.ArrayList;
import java.util.List;

/// Splits text into sentences and counts their words. Letter by letter: this is done at every start, where a pattern
/// costs more to prepare than it saves.
final class Prose {

    /// Long sentences are hard to follow on a mat.
    static final int LONGEST_SENTENCE = 20;

    private static final String MARKS = ".!?";

    private Prose() {}

    /// A sentence ends with a mark and the space after it.
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || endsAt(text, i)) {
                sentences.add(text.substring(begin, i).strip());
                begin = i;
            }
        }
        sentences.removeIf(String::isEmpty);
        return List.copyOf(sentences);
    }

    static int words(String sentence) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean letter = !Character.isWhitespace(sentence.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    static boolean ends(String text) {
        return isMark(text.charAt(text.length() - 1));
    }

    private static boolean endsAt(String text, int place) {
        return Character.isWhitespace(text.charAt(place)) && isMark(text.charAt(place - 1));
    }

    private static boolean isMark(char letter) {
        return MARKS.indexOf(letter) >= 0;
    }
}
