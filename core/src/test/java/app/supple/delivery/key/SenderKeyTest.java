// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderKeyTest {

    private static final String OPEN = "B".repeat(87);

    @Test
    void the_secret_half_is_never_printed() {
        assertThat(new SenderKey(OPEN, "hidden")).asString().contains(OPEN).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B B", "="})
    void a_public_half_of_another_shape_is_refused(String open) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SenderKey(open, "secret"))
                .withMessageContaining("87 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "abc="})
    void a_secret_half_of_another_shape_is_refused_without_being_told(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SenderKey(OPEN, secret))
                .withMessageContaining("secret: 1 to 300")
                .withMessageNotContaining("two words");
    }
}
