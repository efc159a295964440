// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Splits text into sentences and counts their words.
final class Prose {

    /// Long sentences are hard to follow on a mat.
    static final int LONGEST_SENTENCE = 20;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Prose() {}

    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text.strip(), -1))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    static int words(String sentence) {
        return sentence.isBlank() ? 0 : SPACE.split(sentence.strip(), -1).length;
    }
}
