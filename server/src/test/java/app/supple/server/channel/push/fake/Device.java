// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import app.supple.delivery.Address;
import app.supple.server.channel.push.seal.DeviceKey;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/// A browser with keys of its own, which can read what was sealed for it.
public record Device(Address.Browser address, DeviceKey key) {

    private static final int COORDINATE = 32;

    /// A new one with this endpoint.
    public static Device at(URI endpoint) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            byte[] open = ByteBuffer.allocate(1 + 2 * COORDINATE)
                    .put((byte) 4)
                    .put(bytes(point.getAffineX()))
                    .put(bytes(point.getAffineY()))
                    .array();
            byte[] auth = new byte[16];
            new SecureRandom().nextBytes(auth);
            String scalar = text(bytes(((ECPrivateKey) pair.getPrivate()).getS()));
            return new Device(
                    new Address.Browser(endpoint, text(open), text(auth)),
                    DeviceKey.of(scalar, text(open), text(auth)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    public String read(byte[] sealed) {
        try {
            return new String(key.open(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It was not sealed for this device", e);
        }
    }

    private static byte[] bytes(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] whole = new byte[COORDINATE];
        int length = Math.min(signed.length, COORDINATE);
        System.arraycopy(
                Arrays.copyOfRange(signed, signed.length - length, signed.length),
                0,
                whole,
                COORDINATE - length,
                length);
        return whole;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
