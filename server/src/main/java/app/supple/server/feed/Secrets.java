// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.reminder.feed.Subscriptions.Token;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Makes what nobody can guess, and recognises it.
///
/// @param random fills an array with random bytes
record Secrets(Consumer<byte[]> random) {

    private static final int TOKEN_BYTES = 32;

    private static final int ID_BYTES = 8;

    /// 32 bytes as base64url, without padding.
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    Token token() {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES)));
    }

    /// A name that opens nothing, but is that of nobody else.
    String id() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /// What is looked for in place of a token. Slow hashing would gain nothing: there is no guessing 256 bits.
    static String hash(Token token) {
        return Hashes.of(token.value());
    }

    static boolean isToken(Token token) {
        return SHAPE.matcher(token.value()).matches();
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.accept(bytes);
        return bytes;
    }
}
