// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT1S",
                " 7 | PT7S",
                "86400 | P1D",
                "86401 | P1D",
                "99999999999999999999 | P1D",
                "Thu, 26 Nov 2026 09:00:30 GMT | PT30S",
                "Thu, 26 Nov 2026 08:59:00 GMT | PT1S",
                "Fri, 26 Nov 2027 09:00:00 GMT | P1D"
            })
    void a_wait_is_kept_as_given_from_a_second_to_a_day(String said, Duration wait) {
        assertThat(RetryAfter.read(said, NINE)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "2026-11-26T09:00:30Z"})
    void what_cannot_be_read_says_nothing(String said) {
        assertThat(RetryAfter.read(said, NINE)).isEmpty();
    }
}
