// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import java.util.Locale;

/// Who multiplies points and encrypts.
public enum Crypto {
    /// What comes with Java: right for a household.
    JDK {
        @Override
        void settle() {}
    },
    /// Amazon's Corretto Crypto Provider, native code for large Linux machines: several times as fast. It
    /// counts for all of the program, TLS too, and only if it passes a test.
    CORRETTO {
        @Override
        void settle() {
            Corretto.settle();
        }
    };

    abstract void settle();

    /// What the operator wrote.
    ///
    /// @param text `jdk` or `corretto`
    /// @throws IllegalArgumentException with a sentence that says what to do
    public static Crypto of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "jdk" -> JDK;
            case "corretto" -> CORRETTO;
            default ->
                throw new IllegalArgumentException(
                        "SUPPLE_PUSH_CRYPTO: '" + text + "' is not known. Write jdk or corretto, or leave it out.");
        };
    }
}
