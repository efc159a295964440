// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import app.supple.delivery.key.SenderKey;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/// Makes a pair of keys of P-256.
final class SenderKeyPair {

    private SenderKeyPair() {}

    static SenderKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return written(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    private static SenderKey written(KeyPair pair) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        byte[] open =
                PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic()).extractBytesInUncompressedForm();
        return new SenderKey(
                base64.encodeToString(open),
                base64.encodeToString(pair.getPrivate().getEncoded()));
    }
}
