// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The side of the browser: opens what was sealed for it (RFC 8291, section 3.4). Written from the RFC and
/// with nothing of what seals, so that each shows that the other is right. Supple itself needs it for the
/// self-test only.
public final class DeviceKey {

    private static final int SALT = 16;

    /// A salt, the size of a record, the length of a key.
    private static final int HEADER = SALT + 4 + 1;

    private static final int POINT = 65;

    private static final int COORDINATE = 32;

    private static final byte LAST_RECORD = 2;

    private final PrivateKey secret;
    private final byte[] open;
    private final byte[] auth;

    private DeviceKey(PrivateKey secret, byte[] open, byte[] auth) {
        this.secret = secret;
        this.open = open;
        this.auth = auth;
    }

    /// All in base64url.
    ///
    /// @param scalar the private number, 32 bytes
    /// @param open the public point, 65 bytes
    /// @param auth 16 bytes
    public static DeviceKey of(String scalar, String open, String auth) throws GeneralSecurityException {
        var number = new BigInteger(1, decoded(scalar));
        PrivateKey secret = KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number, curve()));
        return new DeviceKey(secret, decoded(open), decoded(auth));
    }

    /// What was sealed for this device.
    ///
    /// @throws GeneralSecurityException if it was sealed for another, or changed on the way
    public byte[] open(byte[] sealed) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(sealed, SALT);
        byte[] sender = Arrays.copyOfRange(sealed, HEADER, HEADER + POINT);
        byte[] input = derived(agreed(sender), auth, concat("WebPush: info\0", open, sender), 32);
        byte[] key = derived(input, salt, concat("Content-Encoding: aes128gcm\0"), 16);
        byte[] nonce = derived(input, salt, concat("Content-Encoding: nonce\0"), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return withoutPadding(cipher.doFinal(sealed, HEADER + POINT, sealed.length - HEADER - POINT));
    }

    private byte[] agreed(byte[] sender) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(secret);
        agreement.doPhase(point(sender), true);
        return agreement.generateSecret();
    }

    private static PublicKey point(byte[] bytes) throws GeneralSecurityException {
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, POINT));
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve()));
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /// HKDF with SHA-256 (RFC 5869).
    private static byte[] derived(byte[] input, byte[] salt, byte[] purpose, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(input)
                        .addSalt(salt)
                        .thenExpand(purpose, length));
    }

    private static byte[] withoutPadding(byte[] record) throws GeneralSecurityException {
        int end = record.length - 1;
        while (end >= 0 && record[end] == 0) {
            end--;
        }
        if (end < 0 || record[end] != LAST_RECORD) {
            throw new GeneralSecurityException("No last record of aes128gcm");
        }
        return Arrays.copyOf(record, end);
    }

    private static byte[] concat(String text, byte[]... more) {
        byte[] whole = text.getBytes(StandardCharsets.US_ASCII);
        for (byte[] part : more) {
            int before = whole.length;
            whole = Arrays.copyOf(whole, before + part.length);
            System.arraycopy(part, 0, whole, before, part.length);
        }
        return whole;
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
