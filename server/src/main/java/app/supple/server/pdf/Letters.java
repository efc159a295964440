// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Two faces with Latin, Greek, Cyrillic and Hebrew. Only letters that are used go into the document.
record Letters(Face regular, Face bold) {

    /// Stands for a letter that the face does not have.
    private static final int MISSING = '\u25a1';

    /// @param known which letters it has
    record Face(PDType0Font font, CmapLookup known) {

        /// In points.
        double width(String text, double size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new IllegalStateException("A letter that is there has no width", e);
            }
        }

        /// On one line, in the order in which eyes meet the letters, with nothing that cannot be drawn.
        String drawable(String text) {
            var line = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> append(line, letter));
            return inOrder(line.toString());
        }

        private void append(StringBuilder line, int letter) {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                line.append(' ');
            } else if (isSeen(letter)) {
                line.appendCodePoint(known.getGlyphId(letter) > 0 ? letter : MISSING);
            }
        }

        private static boolean isSeen(int letter) {
            return switch (Character.getType(letter)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK -> false;
                default -> true;
            };
        }

        /// What is read from right to left is drawn from its last letter on.
        private static String inOrder(String line) {
            char[] letters = line.toCharArray();
            if (!Bidi.requiresBidi(letters, 0, letters.length)) {
                return line;
            }
            var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            int runs = bidi.getRunCount();
            byte[] levels = new byte[runs];
            Integer[] order = new Integer[runs];
            for (int i = 0; i < runs; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                order[i] = i;
            }
            Bidi.reorderVisually(levels, 0, order, 0, runs);
            var seen = new StringBuilder();
            for (int run : order) {
                var part = new StringBuilder(line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
                seen.append(bidi.getRunLevel(run) % 2 == 0 ? part : part.reverse());
            }
            return seen.toString();
        }
    }

    static Letters in(PDDocument document) throws IOException {
        return new Letters(face(document, "LiberationSans-Regular"), face(document, "LiberationSans-Bold"));
    }

    private static Face face(PDDocument document, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(Letters.class.getResourceAsStream("/fonts/" + name + ".ttf"))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }
}
