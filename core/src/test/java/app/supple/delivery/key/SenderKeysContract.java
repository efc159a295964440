// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How every keeper of the pair behaves.
public abstract class SenderKeysContract {

    protected abstract SenderKeys keys();

    protected static SenderKey pair(int number) {
        String digits = "%04d".formatted(number);
        return new SenderKey("B".repeat(83) + digits, "M_-" + digits);
    }

    @Test
    void nobody_has_needed_one_at_first() {
        assertThat(keys().find()).isEmpty();
    }

    @Test
    void a_pair_comes_back_as_kept() {
        assertThat(keys().keep(pair(1))).isEqualTo(pair(1));

        assertThat(keys().find()).contains(pair(1));
    }

    @Test
    void the_first_pair_counts_for_ever() {
        keys().keep(pair(1));

        assertThat(keys().keep(pair(2))).isEqualTo(pair(1));
        assertThat(keys().find()).contains(pair(1));
    }

    @Test
    void a_pair_of_the_greatest_length_is_kept_whole() {
        var longest = new SenderKey("B".repeat(87), "z".repeat(SenderKey.LONGEST_SECRET));

        assertThat(keys().keep(longest)).isEqualTo(longest);
        assertThat(keys().find()).contains(longest);
    }

    @Test
    void all_who_make_one_at_once_go_on_with_the_same() {
        List<SenderKey> counted = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> keys().keep(pair(i)))
                .collect(Collectors.toList());

        assertThat(counted).containsOnly(keys().find().orElseThrow());
    }
}
