// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serial;
import java.security.Key;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import javax.crypto.MacSpi;
import org.junit.jupiter.api.Test;

class CryptoTest {

    private final List<Provider> before = List.of(Security.getProviders());

    @Test
    void javas_own_passes_the_self_test() {
        assertThat(SelfTest.problem()).isEmpty();
    }

    @Test
    void without_the_native_one_it_stays_with_javas_own() {
        assertThat(Corretto.settle(() -> (Provider)
                        Class.forName("nobody.Knows").getField("INSTANCE").get(null)))
                .isFalse();
        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
    }

    @Test
    void one_that_does_not_load_on_this_system_is_not_used() {
        assertThat(Corretto.settle(() -> {
                    throw new UnsatisfiedLinkError("not for this system");
                }))
                .isFalse();
        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
    }

    @Test
    void one_that_computes_something_else_is_taken_away_again() {
        assertThat(Corretto.settle(Forgetful::new)).isFalse();

        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
        assertThat(SelfTest.problem()).isEmpty();
    }

    @Test
    void one_that_passes_is_used() {
        try {
            assertThat(Corretto.settle(Idle::new)).isTrue();
            assertThat(Security.getProviders()[0].getName()).isEqualTo("Idle");
        } finally {
            Security.removeProvider("Idle");
        }
    }

    @Test
    void the_operator_chooses_by_name() {
        assertThat(Crypto.of("jdk")).isEqualTo(Crypto.JDK);
        assertThat(Crypto.of(" Corretto ")).isEqualTo(Crypto.CORRETTO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crypto.of("fast"))
                .withMessage("SUPPLE_PUSH_CRYPTO: 'fast' is not known. Write jdk or corretto, or leave it out.");
    }

    /// Has nothing, so that all goes on to the next.
    private static final class Idle extends Provider {

        @Serial
        private static final long serialVersionUID = 1L;

        Idle() {
            super("Idle", "1", "Has nothing");
        }
    }

    /// Takes everything for the same.
    private static final class Forgetful extends Provider {

        @Serial
        private static final long serialVersionUID = 1L;

        Forgetful() {
            super("Forgetful", "1", "Computes no hash");
            put("Mac.HmacSHA256", NoHash.class.getName());
        }
    }

    /// Public, for the provider makes one by its name.
    public static final class NoHash extends MacSpi {

        @Override
        protected int engineGetMacLength() {
            return 32;
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec params) {}

        @Override
        protected void engineUpdate(byte input) {}

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {}

        @Override
        protected byte[] engineDoFinal() {
            return new byte[32];
        }

        @Override
        protected void engineReset() {}
    }
}
