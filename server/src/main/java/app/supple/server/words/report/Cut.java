// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import java.util.List;

/// Keeps lists and texts within what fits on a page, and says that something was left out.
final class Cut {

    /// Scripts and pictures of faces need these two.
    private static final int JOINER = 0x200d;

    private static final int NON_JOINER = 0x200c;

    private Cut() {}

    /// The first of a list, so that with the line about the others no more than `most` stand there.
    static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most - 1);
    }

    /// `"and 3 more"`, or empty if nothing was left out.
    static String more(List<?> all, int most) {
        int left = all.size() - first(all, most).size();
        return left == 0 ? "" : "and " + left + " more";
    }

    /// Without signs that show nothing: one of them can turn the direction of all that follows.
    private static String seen(String text) {
        var seen = new StringBuilder();
        text.codePoints().filter(Cut::isSeen).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT -> letter == JOINER || letter == NON_JOINER;
            case Character.CONTROL -> Character.isWhitespace(letter);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /// One line of at most so many characters; a half of a pair is never left behind.
    static String text(String text, int most) {
        String line = seen(text).strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }
}
