// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.check;

import app.supple.library.Condition;
import java.util.Locale;

/// Conditions as they are written in content files.
public final class Conditions {

    private Conditions() {}

    /// `"leg-pain"`
    public static String word(Condition condition) {
        return condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
