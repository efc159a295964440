// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostTest {

    private final Doses.Most most = new Doses.Most(
            new Dose.Hold(Duration.ofSeconds(60), 2),
            new Grounds(new SourceId("a-trial"), Confidence.SECONDARY, "It held that long."));

    @ParameterizedTest
    @CsvSource({"60, 2, true", "30, 2, true", "60, 1, true", "61, 1, false", "15, 3, false"})
    void neither_the_length_of_each_nor_their_number_may_be_more(int seconds, int repetitions, boolean allowed) {
        assertThat(most.allows(new Dose.Hold(Duration.ofSeconds(seconds), repetitions)))
                .isEqualTo(allowed);
    }
}
