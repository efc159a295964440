// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes texts as gdbus reads them (docs.gtk.org/glib/gvariant-text-format.html), in ASCII whatever is in them.
final class Gvariant {

    private Gvariant() {}

    static String text(String any) {
        return any.codePoints().mapToObj(Gvariant::letter).collect(Collectors.joining("", "'", "'"));
    }

    /// Keys and labels in turn.
    static String list(Stream<Button> buttons) {
        return buttons.flatMap(button -> Stream.of(button.key(), button.label()))
                .map(Gvariant::text)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String letter(int letter) {
        boolean plain = letter >= ' ' && letter < 0x7F && letter != '\'' && letter != '\\';
        return plain ? Character.toString(letter) : String.format("\\U%08x", letter);
    }
}
