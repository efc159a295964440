// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import java.util.Locale;

/// The first letter of a text, which depends on whether a sentence begins with it.
public final class Capitals {

    private Capitals() {}

    /// As it stands within a sentence. Not for an empty text.
    public static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /// As it stands at the start of a sentence. Not for an empty text.
    public static String large(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
