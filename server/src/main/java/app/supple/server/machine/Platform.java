// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import java.util.Locale;

/// What kind of system this computer has, as far as its programs differ.
public enum Platform {
    LINUX,
    MAC,
    WINDOWS,
    /// Some other, of which nothing is known here.
    OTHER;

    /// By the property `os.name` of the JVM.
    public static Platform of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("linux")) {
            return LINUX;
        }
        if (small.startsWith("mac")) {
            return MAC;
        }
        return small.startsWith("windows") ? WINDOWS : OTHER;
    }
}
