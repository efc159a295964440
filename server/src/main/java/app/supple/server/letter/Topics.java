// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Names that tell messages apart, and say nothing to who reads them.
final class Topics {

    private static final int BYTES = 16;

    private Topics() {}

    /// 22 letters, digits, `-` or `_`; always the same for the same name.
    static String of(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
