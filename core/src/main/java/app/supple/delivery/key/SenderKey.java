// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

/// The pair of keys by which push services know Supple (RFC 8292). Browsers bind a subscription to the public
/// one, so a new pair silences every device until it subscribes again.
///
/// @param open the public key: 65 bytes (a point of P-256) in base64url, without padding
/// @param secret the private key: PKCS#8 in base64url, without padding. Whoever has it may send in our name.
public record SenderKey(String open, String secret) {

    private static final String BASE64URL = "[A-Za-z0-9_-]+";

    /// 65 bytes in base64url.
    private static final int OPEN_LENGTH = 87;

    /// In characters, for whoever keeps it. PKCS#8 of P-256 takes 90 to 184, whoever writes it.
    public static final int LONGEST_SECRET = 300;

    public SenderKey {
        if (open.length() != OPEN_LENGTH || !open.matches(BASE64URL)) {
            throw new IllegalArgumentException("open: 87 characters of base64url, not " + open.length());
        }
        if (secret.length() > LONGEST_SECRET || !secret.matches(BASE64URL)) {
            throw new IllegalArgumentException("secret: 1 to 300 characters of base64url, not " + secret.length());
        }
    }

    @Override
    public String toString() {
        return "SenderKey[" + open + "]";
    }
}
