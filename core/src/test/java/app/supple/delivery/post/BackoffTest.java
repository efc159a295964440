// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void the_limit_doubles_from_a_second_to_five_minutes() {
        assertThat(IntStream.of(1, 2, 3, 9, 10, 1000).mapToObj(Backoff::limit))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(256),
                        Backoff.LONGEST,
                        Backoff.LONGEST);
    }

    @Test
    void anything_up_to_the_limit_may_come_and_nothing_beyond() {
        Backoff backoff = new Backoff(new Random(7));
        var waits = IntStream.range(0, 1000).mapToObj(_ -> backoff.after(4)).toList();

        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(8)) <= 0);
        assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0);
        assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofSeconds(7)) > 0);
    }
}
