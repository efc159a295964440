// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void both_ends_are_included() {
        var limits = Limits.between(2, 4);

        assertThat(limits.allow(1)).isFalse();
        assertThat(limits.allow(2)).isTrue();
        assertThat(limits.allow(4)).isTrue();
        assertThat(limits.allow(5)).isFalse();
    }

    @Test
    void up_to_begins_at_one() {
        assertThat(Limits.upTo(3)).isEqualTo(Limits.between(1, 3));
    }

    @Test
    void they_read_as_words() {
        assertThat(Limits.between(2, 4)).hasToString("2 to 4");
        assertThat(Limits.upTo(1)).hasToString("1");
    }
}
