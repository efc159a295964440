// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header that a push service gets (RFC 8292, section 3), with nothing of what writes it.
final class SignedToken {

    private static final Pattern HEADER = Pattern.compile(
            "vapid t=(?<signed>(?<head>[\\w-]+)\\.(?<claims>[\\w-]+))\\.(?<by>[\\w-]+), k=(?<key>[\\w-]+)");

    private final Matcher header;

    SignedToken(String header) {
        this.header = HEADER.matcher(header);
        if (!this.header.matches()) {
            throw new IllegalArgumentException("No header of RFC 8292");
        }
    }

    String key() {
        return header.group("key");
    }

    String head() {
        return new String(decoded("head"), StandardCharsets.UTF_8);
    }

    String claims() {
        return new String(decoded("claims"), StandardCharsets.UTF_8);
    }

    boolean isSigned() {
        try {
            byte[] key = decoded("key");
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var point = new ECPoint(number(key, 1), number(key, 33));
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class))));
            signature.update(header.group("signed").getBytes(StandardCharsets.US_ASCII));
            return signature.verify(decoded("by"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] decoded(String group) {
        return Base64.getUrlDecoder().decode(header.group(group));
    }

    private static BigInteger number(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + 32));
    }
}
