// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

/// The lines of an iCalendar file: 75 octets at most, and a longer one goes on in the next (RFC 5545, 3.1).
final class Lines {

    private static final int MOST_OCTETS = 75;

    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /// One line, without its end. [#escaped] is for what people wrote.
    Lines add(String line) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            if (octets + octets(letter) > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += octets(letter);
        }
        text.append(END);
        return this;
    }

    /// Text in which nothing is taken for an end (RFC 5545, 3.3.11).
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// In UTF-8.
    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
