// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import java.util.Optional;

/// Words as people write them: one line, and nothing in it that is not to be seen.
public final class PlainWords {

    /// Joiners that scripts and pictures of faces need.
    private static final String JOINERS = "\u200C\u200D";

    private PlainWords() {}

    /// Without spaces around.
    public static String tidy(String text) {
        return text.strip();
    }

    /// What is wrong with a text; empty if nothing is.
    ///
    /// @param subject how the sentence begins: "The name"
    public static Optional<String> wrong(String text, String subject, int longest) {
        if (text.length() > longest) {
            return Optional.of(
                    subject + " has " + text.length() + " characters. Shorten it to " + longest + " or fewer.");
        }
        return text.codePoints().allMatch(PlainWords::isSeen)
                ? Optional.empty()
                : Optional.of(subject + " holds a sign that cannot be seen. Type it again by hand.");
    }

    /// Half characters, marks that turn the direction of reading, and other signs that show nothing are refused: what
    /// is read must be what is there.
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> JOINERS.indexOf(letter) >= 0;
            default -> true;
        };
    }
}
