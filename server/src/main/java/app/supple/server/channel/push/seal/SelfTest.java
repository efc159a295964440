// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import app.supple.delivery.Address;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/// Whether the crypto at hand gets right what is known: it opens the example of RFC 8291 (section 5 and
/// appendix A), and what it seals can be opened.
final class SelfTest {

    static final String OPEN =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    static final String SCALAR = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";

    static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    static final String SEALED = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLoc"
            + "InmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4"
            + "a-fN";

    static final String SAID = "When I grow up, I want to be a watermelon";

    private SelfTest() {}

    /// What is wrong; empty if nothing is.
    static String problem() {
        try {
            var device = DeviceKey.of(SCALAR, OPEN, AUTH);
            byte[] said = SAID.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(said, device.open(Base64.getUrlDecoder().decode(SEALED)))) {
                return "the example of RFC 8291 opens to something else";
            }
            var address = new Address.Browser(URI.create("https://push.example"), OPEN, AUTH);
            boolean same = Arrays.equals(
                    said, device.open(Sealing.sealed(address, said).bytes()));
            return same ? "" : "what it seals opens to something else";
        } catch (GeneralSecurityException | RuntimeException e) {
            return "it fails with " + e;
        }
    }
}
