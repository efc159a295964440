// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PerOriginTest {

    private final PerOrigin<Integer> numbers = new PerOrigin<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void each_origin_has_its_own_and_keeps_it() {
        assertThat(number("https://a.example")).isEqualTo(1);
        assertThat(number("https://b.example")).isEqualTo(2);
        assertThat(number("https://a.example")).isEqualTo(1);
    }

    @Test
    void of_very_many_the_one_that_nobody_asks_for_is_forgotten() {
        int first = number("https://first.example");
        int second = number("https://second.example");
        for (int i = 0; i < PerOrigin.MOST - 1; i++) {
            number("https://" + i + ".notify.windows.com");
            number("https://first.example");
        }

        assertThat(number("https://first.example")).isEqualTo(first);
        assertThat(number("https://second.example")).isGreaterThan(second);
    }

    private int number(String origin) {
        return numbers.renewed(origin, before -> before != null ? before : made.incrementAndGet());
    }
}
