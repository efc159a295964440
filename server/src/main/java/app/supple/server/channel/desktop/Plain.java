// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import java.util.PrimitiveIterator;

/// Makes any text fit to be shown: no control characters, no halves of letters, and not endless.
final class Plain {

    /// In characters as people count them, nearly: code points.
    static final int LONGEST_TITLE = 120;

    static final int LONGEST_BODY = 600;

    private static final String MORE = "…";

    /// Holds the parts of an emoji together.
    private static final int JOINER = 0x200D;

    private Plain() {}

    /// One line, and never none: a notification has to have a title.
    static String title(String text) {
        String line = cut(clean(text.replaceAll("\\s+", " ")).strip(), LONGEST_TITLE);
        return line.isEmpty() ? "Supple" : line;
    }

    /// Lines stay.
    static String body(String text) {
        return cut(clean(text.replace("\r\n", "\n").replace('\t', ' ')).strip(), LONGEST_BODY);
    }

    /// For who reads markup: the text shows as it is.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        PrimitiveIterator.OfInt letters = text.codePoints().iterator();
        while (letters.hasNext()) {
            int letter = letters.nextInt();
            if (isShown(letter)) {
                kept.appendCodePoint(letter);
            }
        }
        return kept.toString();
    }

    /// Format characters turn the direction of what follows.
    private static boolean isShown(int letter) {
        if (letter == '\n' || letter == JOINER) {
            return true;
        }
        int type = Character.getType(letter);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + MORE;
    }
}
