// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseTest {

    @ParameterizedTest
    @CsvSource({"30,2,PT1M", "1,1,PT1S", "300,30,PT2H30M", "8,8,PT1M4S", "5,30,PT2M30S"})
    void one_side_takes_as_long_as_all_its_holds_or_cycles_together(int seconds, int repetitions, Duration side) {
        assertThat(Stretches.hold(seconds, repetitions).perSide()).isEqualTo(side);
        assertThat(Stretches.cycles(seconds, repetitions).perSide()).isEqualTo(side);
    }

    @Test
    void a_hold_and_as_many_cycles_of_the_same_length_are_not_the_same_dose() {
        assertThat(Stretches.hold(8, 8)).isNotEqualTo(Stretches.cycles(8, 8));
        assertThat(Stretches.hold(30, 2).repetitions()).isEqualTo(2);
        assertThat(Stretches.cycles(8, 12).repetitions()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT301S", "PT0.5S", "PT1.001S", "PT299.999S"})
    void a_hold_or_cycle_outside_1_to_300_whole_seconds_is_refused(Duration each) {
        String sentence = "A hold or cycle lasts 1 to 300 whole seconds, not " + each;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dose.Hold(each, 2))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dose.Cycles(each, 2))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, Integer.MAX_VALUE})
    void a_dose_without_or_with_more_than_30_repetitions_is_refused(int repetitions) {
        String sentence = "A dose has 1 to 30 repetitions, not " + repetitions;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stretches.hold(30, repetitions))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stretches.cycles(8, repetitions))
                .withMessage(sentence);
    }
}
